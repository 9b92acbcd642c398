import Rig

extension VideoRules {
  /// The codecs that it takes; where its file names none, what RTMP carries without extensions.
  var takenCodecs: [Sourced<VideoCodec>] {
    guard codecs.isEmpty else { return codecs }
    return [
      Sourced(
        .h264,
        source: "Adobe Flash Video File Format Specification 10.1, E.4.3.1: CodecID 7, AVC",
        date: "2026-08",
        standing: .official
      )
    ]
  }

  /// What all platforms take; nil where they share no codec.
  init?(commonGroundOf platforms: [Platform]) {
    guard let first = platforms.first else { return nil }
    self = first.video
    codecs = first.video.takenCodecs.filter { codec in
      platforms.allSatisfy { $0.video.takenCodecs.contains { $0.value == codec.value } }
    }
    guard !codecs.isEmpty else { return nil }
    maximumKbps = platforms.lowest(\.video.maximumKbps)
    maximumFps = platforms.lowest(\.video.maximumFps) ?? maximumFps
    keyframeSeconds = platforms.lowest(\.video.keyframeSeconds) ?? keyframeSeconds
    maximumKeyframeSeconds =
      platforms.lowest(\.video.maximumKeyframeSeconds) ?? maximumKeyframeSeconds
    bFrames = platforms.lowest(\.video.bFrames) ?? bFrames
    profile = platforms.lowest(\.video.profile) ?? profile
  }
}

extension VideoRules.Profile: Comparable {
  /// A decoder of a higher profile also decodes the lower ones.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .baseline: 0
    case .main: 1
    case .high: 2
    }
  }
}

extension AudioRules {
  /// What all platforms take; nil where they share no codec or no sample rate.
  init?(commonGroundOf platforms: [Platform]) {
    guard let first = platforms.first else { return nil }
    self = first.audio
    let codec = codec.value
    ratesHz = first.audio.ratesHz.filter { rate in
      platforms.allSatisfy { $0.audio.ratesHz.contains { $0.value == rate.value } }
    }
    guard !ratesHz.isEmpty, platforms.allSatisfy({ $0.audio.codec.value == codec }) else {
      return nil
    }
    channels = platforms.lowest(\.audio.channels) ?? channels
    kbps = platforms.lowest(\.audio.kbps) ?? kbps
    maximumKbps = platforms.lowest(\.audio.maximumKbps) ?? maximumKbps
  }
}

extension Rung {
  /// The sizes and rates that all platforms take within the bitrates of all.
  static func commonGround(of platforms: [Platform]) -> [Rung] {
    let heights = Set(platforms.flatMap { $0.rungs.map(\.height) }).sorted(by: >)
    return heights.flatMap { height in
      let rates = Set(platforms.flatMap { $0.rungs.filter { $0.height == height }.map(\.fps) })
      return rates.sorted(by: >).compactMap { fps in
        Rung(height: height, fps: fps, commonGroundOf: platforms)
      }
    }
  }

  private init?(height: Int, fps: Int, commonGroundOf platforms: [Platform]) {
    func rung(of platform: Platform) -> Rung? {
      platform.rungs.filter { $0.height == height && $0.fps >= fps }.min { $0.fps < $1.fps }
    }
    guard platforms.allSatisfy({ rung(of: $0) != nil }),
      let minimum = platforms.highest({ rung(of: $0)?.minimum })
    else { return nil }
    let limits = [
      platforms.lowest { rung(of: $0)?.maximum }, platforms.lowest(\.video.maximumKbps),
    ].compactMap { $0 }
    let maximum = limits.min { $0.value < $1.value }
    guard minimum.value <= maximum?.value ?? .max else { return nil }
    var advised = platforms.lowest { rung(of: $0)?.recommended }
    if let value = advised?.value, value < minimum.value { advised = minimum }
    if let maximum, let value = advised?.value, value > maximum.value { advised = maximum }
    self.init(height: height, fps: fps, minimum: minimum, recommended: advised, maximum: maximum)
  }
}
