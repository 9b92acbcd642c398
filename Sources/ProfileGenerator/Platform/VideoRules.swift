public import Rig

/// What a platform wants of the picture, whatever its size.
public struct VideoRules: Sendable, Equatable {
  /// H.264 profiles.
  public enum Profile: String, Sendable, CaseIterable {
    case baseline
    case main
    case high
  }

  /// The most that it takes in kbit/s; nil where none is known.
  public var maximumKbps: Sourced<Int>?
  /// The fastest rate that it takes in frames per second.
  public var maximumFps: Sourced<Double>
  /// Seconds between key frames, as advised.
  public var keyframeSeconds: Sourced<Double>
  /// The most seconds between key frames that it takes.
  public var maximumKeyframeSeconds: Sourced<Double>
  /// B-frames in a row.
  public var bFrames: Sourced<Int>
  /// The H.264 profile.
  public var profile: Sourced<Profile>
  /// The codecs that it takes; H.264 alone, for nothing else is known, where the file names none.
  public var codecs: [Sourced<VideoCodec>]
}

extension TOMLCursor {
  func videoRules() throws(ProfileFileError) -> VideoRules {
    let video = try table("video")
    try video.allow(only: [
      "maximum_bitrate", "maximum_fps", "keyframe_interval", "maximum_keyframe_interval",
      "b_frames", "profile", "codecs",
    ])
    var codecs: [Sourced<VideoCodec>] = []
    for entry in try video.tables("codecs") { codecs.append(try entry.word()) }
    let advised = try video.figure("keyframe_interval", unit: "s", in: 0.1...60)
    let most = try video.figure("maximum_keyframe_interval", unit: "s", in: 0.1...60)
    guard advised.value <= most.value else {
      throw video.notAllowed(
        "keyframe_interval",
        "\(advised.value)",
        "at most maximum_keyframe_interval"
      )
    }
    return VideoRules(
      maximumKbps: video.has("maximum_bitrate") ? try video.kbps("maximum_bitrate") : nil,
      maximumFps: try video.figure("maximum_fps", unit: "fps", in: 1...240),
      keyframeSeconds: advised,
      maximumKeyframeSeconds: most,
      bFrames: try video.count("b_frames", unit: "frames", in: 0...16),
      profile: try video.word("profile"),
      codecs: codecs
    )
  }
}
