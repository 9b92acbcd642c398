/// The settings that a file of some program amounts to, as far as it tells them.
public struct WrittenSettings: Codable, Sendable, Equatable {
  /// Whose settings they are: where they are changed depends on it.
  public enum Origin: String, Codable, Sendable {
    /// A profile of Airworthy's.
    case airworthy
    /// A profile of OBS Studio's whose output mode is Simple.
    case obsSimple = "obs_simple"
    /// A profile of OBS Studio's whose output mode is Advanced.
    case obsAdvanced = "obs_advanced"
  }

  /// Whose settings they are.
  public var origin: Origin
  /// The name of the profile.
  public var name: String
  /// The ingest's URL, or the name of the service; nil where there is none.
  public var ingest: String?
  /// Pixels; nil, as all below, where the file does not tell.
  public var width: Int?
  /// Pixels.
  public var height: Int?
  /// Frames per second.
  public var fps: Double?
  /// `h264`, `hevc` or `av1`.
  public var codec: String?
  /// The encoder, by the program's name for it.
  public var encoder: String?
  /// `cbr`, or another way of keeping to a rate or a quality.
  public var rateControl: String?
  /// kbit/s.
  public var bitrateKbps: Int?
  /// Seconds between key frames, as written or as they come of what is not.
  public var keyframeSeconds: Double?
  /// Whether the key frames are left to the encoder.
  public var leavesKeyframes: Bool
  /// B-frames in a row.
  public var bFrames: Int?
  /// `baseline`, `main` or `high`.
  public var profile: String?
  /// `aac`, `opus`.
  public var audioCodec: String?
  /// Samples per second.
  public var audioRateHz: Int?
  /// Channels.
  public var audioChannels: Int?
  /// kbit/s.
  public var audioKbps: Int?

  /// Settings of which nothing is known yet.
  public init(_ origin: Origin, name: String) {
    self.origin = origin
    self.name = name
    leavesKeyframes = false
  }

  /// Our own settings.
  public init(_ settings: StreamSettings, name: String, ingest: String?) {
    self.init(.airworthy, name: name)
    let (video, audio) = (settings.video, settings.audio)
    self.ingest = ingest
    width = video.width
    height = video.height
    fps = video.frameRate.value
    codec = video.codec
    encoder = video.encoder
    rateControl = video.rateControl
    bitrateKbps = video.bitrateKbps
    keyframeSeconds = video.keyframeIntervalSeconds
    bFrames = video.bFrames
    profile = video.codec == "h264" ? video.profile : nil
    audioCodec = audio.codec
    audioRateHz = audio.rateHz
    audioChannels = audio.channels
    audioKbps = audio.bitrateKbps
  }
}
