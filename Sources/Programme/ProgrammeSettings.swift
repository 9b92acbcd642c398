/// The shape of the stream to imitate.
public struct ProgrammeSettings: Sendable, Equatable {
  /// Samples per second and channel.
  public static let sampleRate: UInt32 = 48_000

  /// Bytes of video tags, kbit/s.
  public let videoKbps: Int
  /// Pixels across.
  public let width: Int
  /// Lines.
  public let height: Int
  /// Frames a second.
  public let frameRate: FrameRate
  /// Seconds from one key frame to the next; services ask for 2.
  public let keyFrameInterval: Double
  /// How many times larger than another frame a key frame is; encoders come to about 6.
  public let keyFrameRatio: Double
  /// Bytes of audio tags, kbit/s.
  public let audioKbps: Int

  /// Checks that frames of this size and rate fit into the bitrate.
  public init(
    videoKbps: Int,
    width: Int,
    height: Int,
    frameRate: FrameRate,
    keyFrameInterval: Double = 2,
    keyFrameRatio: Double = 6,
    audioKbps: Int = 160
  ) throws(ProgrammeError) {
    self.videoKbps = videoKbps
    self.width = width
    self.height = height
    self.frameRate = frameRate
    self.keyFrameInterval = keyFrameInterval
    self.keyFrameRatio = keyFrameRatio
    self.audioKbps = audioKbps
    try check()
  }

  /// The same stream at another video bitrate.
  public func withVideo(kbps: Int) throws(ProgrammeError) -> ProgrammeSettings {
    try ProgrammeSettings(
      videoKbps: kbps,
      width: width,
      height: height,
      frameRate: frameRate,
      keyFrameInterval: keyFrameInterval,
      keyFrameRatio: keyFrameRatio,
      audioKbps: audioKbps
    )
  }

  /// Video and audio together, kbit/s, before RTMP's own headers.
  public var totalKbps: Int { videoKbps + audioKbps }

  /// Frames from one key frame to the next.
  public var framesPerGroup: Int { frameRate.frames(in: keyFrameInterval) }

  private func check() throws(ProgrammeError) {
    guard frameRate.denominator > 0, frameRate.numerator >= frameRate.denominator,
      frameRate.numerator / frameRate.denominator <= 240
    else { throw .unsupportedFrameRate }
    guard (0.1...20).contains(keyFrameInterval) else { throw .unsupportedKeyFrameInterval }
    guard (1...50).contains(keyFrameRatio) else { throw .unsupportedKeyFrameRatio }
    let highest = H264Level.maximumKbps
    guard videoKbps <= highest else { throw .videoBitrateTooHigh(maximum: highest) }
    guard (16...16384).contains(width), (16...16384).contains(height), width % 2 == 0,
      height % 2 == 0, H264Level.lowest(for: self) != nil
    else { throw .unsupportedSize }
    let minimum = VideoTrack.minimumKbps(for: self)
    guard videoKbps >= minimum else { throw .videoBitrateTooLow(minimum: minimum) }
    let audio = AudioTrack.supportedKbps
    guard audio.contains(audioKbps)
    else { throw .unsupportedAudioBitrate(minimum: audio.lowerBound, maximum: audio.upperBound) }
  }
}
