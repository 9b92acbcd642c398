import Judge
import Rig

/// What the encoder can be asked for.
enum EncoderLimit {
  /// It was not measured: so many pixels a second.
  case unmeasured(pixelRate: Double)
  /// What was tried keeps up with.
  case tried(TriedEncoders)
  /// Anything: what would be, were it fast enough.
  case none

  /// By what was measured; without that, by the size of the computer.
  init(_ basis: RecommendationBasis, _ limits: EncoderThresholds) {
    let codecs = basis.platform.video.takenCodecs.map(\.value)
    if let measured = basis.encoders,
      let tried = TriedEncoders(measured, codecs: codecs, limits)
    {
      self = .tried(tried)
      return
    }
    let processors = Double(basis.computer?.processors ?? 0)
    let isSmall = processors < limits.smallProcessors.value
    self = .unmeasured(pixelRate: isSmall ? limits.smallPixelRate.value : limits.pixelRate.value)
  }

  /// Those of the candidates, the best first, that it can be asked for; of an encoder that was not
  /// measured the smallest at least.
  func bearable(_ candidates: [OutputCandidate]) -> [OutputCandidate] {
    switch self {
    case .none: return candidates
    case .tried(let encoders):
      return candidates.filter { encoders.best(for: $0, kbps: $0.floorKbps) != nil }
    case .unmeasured(let pixelRate):
      let bearable = candidates.filter {
        $0.pixelRate <= pixelRate * (1 + OutputRate.tolerance)
      }
      return bearable.isEmpty ? candidates.suffix(1) : bearable
    }
  }

  /// The encoder to take for a picture; nil where none was measured.
  func best(for candidate: OutputCandidate, kbps: Int) -> EncoderOption? {
    guard case .tried(let encoders) = self else { return nil }
    return encoders.best(for: candidate, kbps: kbps)
  }
}
