/// The settings for an encoder and its inputs.
public struct StreamSettings: Codable, Sendable, Equatable {
  /// The picture.
  public var video: VideoSettings
  /// The sound.
  public var audio: AudioSettings

  /// Picture and sound.
  public init(video: VideoSettings, audio: AudioSettings) {
    self.video = video
    self.audio = audio
  }
}

/// The picture's settings.
public struct VideoSettings: Codable, Sendable, Equatable {
  /// Pixels.
  public var width: Int
  /// Pixels.
  public var height: Int
  /// Frames per second, exact.
  public var frameRate: Fraction
  /// `h264`, or another that the platform takes.
  public var codec: String
  /// The encoder's stable name, such as `x264` or `h264_vaapi`.
  public var encoder: String
  /// The encoder's preset; empty where it has no choice.
  public var preset: String
  /// `cbr`.
  public var rateControl: String
  /// kbit/s.
  public var bitrateKbps: Int
  /// The rate control's buffer in kbit.
  public var bufferKbit: Int
  /// Seconds between key frames.
  public var keyframeIntervalSeconds: Double
  /// B-frames in a row.
  public var bFrames: Int
  /// `main` or `high`.
  public var profile: String
  /// The part of the camera's picture that is sent; nil for the whole of it.
  public var crop: PictureCrop?

  /// The picture's settings, all of them.
  public init(
    width: Int,
    height: Int,
    frameRate: Fraction,
    codec: String,
    encoder: String,
    preset: String,
    rateControl: String,
    bitrateKbps: Int,
    bufferKbit: Int,
    keyframeIntervalSeconds: Double,
    bFrames: Int,
    profile: String,
    crop: PictureCrop? = nil
  ) {
    self.width = width
    self.height = height
    self.frameRate = frameRate
    self.codec = codec
    self.encoder = encoder
    self.preset = preset
    self.rateControl = rateControl
    self.bitrateKbps = bitrateKbps
    self.bufferKbit = bufferKbit
    self.keyframeIntervalSeconds = keyframeIntervalSeconds
    self.bFrames = bFrames
    self.profile = profile
    self.crop = crop
  }
}

/// The sound's settings.
public struct AudioSettings: Codable, Sendable, Equatable {
  /// `aac`.
  public var codec: String
  /// Samples per second.
  public var rateHz: Int
  /// Channels.
  public var channels: Int
  /// kbit/s.
  public var bitrateKbps: Int
  /// dB to add in the streaming program; 0 where the level is right.
  public var gainDb: Double

  /// The sound's settings, all of them.
  public init(codec: String, rateHz: Int, channels: Int, bitrateKbps: Int, gainDb: Double) {
    self.codec = codec
    self.rateHz = rateHz
    self.channels = channels
    self.bitrateKbps = bitrateKbps
    self.gainDb = gainDb
  }
}
