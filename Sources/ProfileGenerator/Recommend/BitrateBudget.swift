public import Judge
public import Rig

/// The bitrate that is left for the picture.
struct BitrateBudget {
  let held: HeldRate
  let audioKbps: Int
  /// What the container and the protocol add to the media, as a share.
  let overhead: Double

  /// For the picture, in kbit/s and in the steps in which bitrates are recommended.
  var videoKbps: Int {
    let media = held.kbps / (1 + max(0, overhead)) - Double(audioKbps)
    guard media.isFinite, media > 0 else { return 0 }
    return BitrateStep.down(Int(min(media, 1e9)))
  }
}

extension Platform {
  /// What the smallest picture that the platform takes needs on the wire, sound and protocol
  /// included: an uplink that holds less cannot stream there.
  public func need(_ limits: UplinkThresholds) -> Threshold {
    let smallest = rungs.min { $0.minimum.value < $1.minimum.value }
    let video = smallest.map { BitrateStep.up($0.minimum.value) } ?? 0
    let media = Double(video + audio.kbps.value)
    let name = smallest.map { "\($0.height)p\($0.fps)" } ?? ""
    return Threshold(
      id: "platform.need",
      value: (media * (1 + max(0, limits.overhead.value))).rounded(.up),
      unit: "kbit/s",
      source: "\(names.en) \(name): \(smallest?.minimum.source ?? "")"
    )
  }
}
