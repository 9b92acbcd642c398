public import Judge
public import Rig

/// The bitrate that is left for the picture.
struct BitrateBudget {
  let held: HeldRate
  /// What the uplink holds, in kbit/s; `held` says so, unless it is asked what more would do.
  var heldKbps: Double
  let audioKbps: Int
  /// What the container and the protocol add to the media, as a share.
  let overhead: Double
  /// How many streams share the uplink.
  let streams: Int

  init(held: HeldRate, audioKbps: Int, overhead: Double, streams: Int) {
    self.held = held
    self.heldKbps = held.kbps
    self.audioKbps = audioKbps
    self.overhead = max(0, overhead)
    self.streams = max(1, streams)
  }

  /// For the picture, in kbit/s and in the steps in which bitrates are recommended.
  var videoKbps: Int {
    let media = heldKbps / Double(streams) / (1 + overhead) - Double(audioKbps)
    guard media.isFinite, media > 0 else { return 0 }
    return BitrateStep.down(Int(min(media, 1e9)))
  }

  /// What the uplink must hold to leave a bitrate for the picture, in kbit/s.
  func heldKbps(leaving videoKbps: Int) -> Double {
    (Double(videoKbps + audioKbps) * (1 + overhead) * Double(streams)).rounded(.up) + 1
  }

  /// The same uplink, shared by so many streams.
  func shared(by streams: Int) -> BitrateBudget {
    BitrateBudget(held: held, audioKbps: audioKbps, overhead: overhead, streams: streams)
  }

  /// The same budget, were the uplink to hold as much as leaves a bitrate for the picture.
  func leaving(_ videoKbps: Int) -> BitrateBudget {
    var other = self
    other.heldKbps = heldKbps(leaving: videoKbps)
    return other
  }
}

extension Platform {
  /// What the smallest picture that the platform takes needs on the wire, sound and protocol
  /// included, for one stream or several side by side: an uplink that holds less cannot stream there.
  public func need(_ limits: UplinkThresholds, streams: Int = 1) -> Threshold {
    let smallest = rungs.min { $0.minimum.value < $1.minimum.value }
    let video = smallest.map { BitrateStep.up($0.minimum.value) } ?? 0
    let media = Double(video + audio.kbps.value)
    let name = smallest.map { "\($0.height)p\($0.fps)" } ?? ""
    return Threshold(
      id: "platform.need",
      value: (media * (1 + max(0, limits.overhead.value)) * Double(streams)).rounded(.up),
      unit: "kbit/s",
      source: "\(names.en) \(name): \(smallest?.minimum.source ?? "")"
    )
  }
}
