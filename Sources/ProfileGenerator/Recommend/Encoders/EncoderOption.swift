import Rig

/// An encoder with a preset, and what it would do with a picture.
struct EncoderOption: Equatable {
  let kind: EncoderKind
  let preset: String?
  /// How many times as fast as the stream it encodes.
  let margin: Double
  /// Whether too many frames were encoded too late.
  let isLate: Bool
  /// The picture that it was tried with, where that was another; nil where it was this one.
  let estimatedFrom: Picture?
  /// How the picture looked; nil where it was not compared.
  let look: Look?

  /// A size and rate.
  struct Picture: Equatable {
    let width: Int
    let height: Int
    let fps: Double

    /// The arguments that name it, each with a prefix.
    func arguments(_ prefix: String = "") -> [String: String] {
      [
        "\(prefix)width": "\(width)", "\(prefix)height": "\(height)",
        "\(prefix)fps": "\(fps.rounded(decimals: 2))",
      ]
    }
  }

  /// The preset's place from the fastest on: a slower one looks better at the same bitrate.
  var slowness: Int { preset.flatMap { kind.presets.firstIndex(of: $0) } ?? -1 }

  /// `x264 veryfast`, as people say it.
  var name: String { [kind.rawValue, preset].compactMap { $0 }.joined(separator: " ") }
}

extension [EncoderOption] {
  /// The best-looking preset of one encoder; where that was not compared, the slowest.
  fileprivate var bestPreset: EncoderOption? {
    guard let slowest = self.max(by: { $0.slowness < $1.slowness }) else { return nil }
    guard slowest.look != nil else { return slowest }
    return self.max { one, other in
      (one.look?.ssim ?? 0, one.slowness) < (other.look?.ssim ?? 0, other.slowness)
    }
  }

  /// The best-looking encoder: x264 unless a graphics card's looks at least as good, or another codec
  /// clearly better.
  func best(alike: Double) -> EncoderOption? {
    let ranked = VideoCodec.allCases.flatMap { codec in
      EncoderKind.allCases.filter { $0.codec == codec }
    }
    let choices = ranked.compactMap { kind in self.filter { $0.kind == kind }.bestPreset }
    guard var best = choices.first else { return nil }
    for other in choices.dropFirst() {
      guard let its = other.look?.ssim, let mine = best.look?.ssim else { continue }
      let isSpared = other.kind.codec == best.kind.codec && other.kind.hardware != nil
      if isSpared ? its >= mine : its > mine + alike { best = other }
    }
    return best
  }
}
