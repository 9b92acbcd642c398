/// What `onMetaData` tells the server of the stream.
public struct StreamMetadata: Sendable, Equatable {
  /// Pixels across.
  public var width: Int
  /// Lines.
  public var height: Int
  /// Pictures per second.
  public var framesPerSecond: Double
  /// Video, kbit/s.
  public var videoKbps: Double
  /// Audio, kbit/s.
  public var audioKbps: Double
  /// Samples per second and channel.
  public var audioSampleRate: Double

  /// Describes AVC video with stereo AAC.
  public init(
    width: Int,
    height: Int,
    framesPerSecond: Double,
    videoKbps: Double,
    audioKbps: Double,
    audioSampleRate: Double = 48_000
  ) {
    self.width = width
    self.height = height
    self.framesPerSecond = framesPerSecond
    self.videoKbps = videoKbps
    self.audioKbps = audioKbps
    self.audioSampleRate = audioSampleRate
  }

  /// Codec numbers are those of the FLV tags: 7 for AVC, 10 for AAC.
  var properties: AMF0Object {
    [
      "duration": 0.0, "fileSize": 0.0,
      "width": .number(Double(width)), "height": .number(Double(height)),
      "videocodecid": 7.0, "videodatarate": .number(videoKbps),
      "framerate": .number(framesPerSecond),
      "audiocodecid": 10.0, "audiodatarate": .number(audioKbps),
      "audiosamplerate": .number(audioSampleRate), "audiosamplesize": 16.0,
      "audiochannels": 2.0, "stereo": true,
      "encoder": "Airworthy",
    ]
  }
}
