internal import Rig

/// A profile as its TOML file holds it: flat tables, rates as fractions, names in snake_case.
struct ProfileTOML: Codable {
  /// What is read first: a file of another version has other keys.
  struct Version: Codable {
    var schema: Int
  }

  struct Device: Codable {
    var id: String
    var name: String
    var fourcc: String?
    // TOMLKit traps on numbers that are out of a narrower type's range.
    var width: Int?
    var height: Int?
    /// Seconds a frame, as a fraction: `1/30`.
    var interval: String?
    /// Absent where none is to be set.
    var controls: [Control]?
  }

  struct Control: Codable {
    var id: Int
    var name: String
    var value: Int
  }

  struct Crop: Codable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
  }

  struct Video: Codable {
    var width: Int
    var height: Int
    /// Frames a second, as a fraction: `30/1`.
    var frameRate: String
    var codec: String
    var encoder: String
    var preset: String
    var rateControl: String
    var bitrateKbps: Int
    var bufferKbit: Int
    var keyframeIntervalS: Double
    var bFrames: Int
    var profile: String
    /// Absent where the whole picture is sent.
    var crop: Crop?

    enum CodingKeys: String, CodingKey {
      case width, height, codec, encoder, preset, profile, crop
      case frameRate = "frame_rate"
      case rateControl = "rate_control"
      case bitrateKbps = "bitrate_kbps"
      case bufferKbit = "buffer_kbit"
      case keyframeIntervalS = "keyframe_interval_s"
      case bFrames = "b_frames"
    }
  }

  struct Audio: Codable {
    var codec: String
    var rateHz: Int
    var channels: Int
    var bitrateKbps: Int
    var gainDb: Double

    enum CodingKeys: String, CodingKey {
      case codec, channels
      case rateHz = "rate_hz"
      case bitrateKbps = "bitrate_kbps"
      case gainDb = "gain_db"
    }
  }

  var schema: Int
  var name: String
  var airworthy: String
  var platform: String
  /// Absent where there is only that one.
  var platforms: [String]?
  var scene: String
  var ingest: String?
  var camera: Device?
  var microphone: Device?
  var video: Video
  var audio: Audio
  var evidence: SavedProfile.Evidence
}

extension ProfileTOML {
  init(_ profile: SavedProfile) {
    self.init(
      schema: profile.schema,
      name: profile.name,
      airworthy: profile.airworthy,
      platform: profile.platform,
      platforms: profile.platforms.count > 1 ? profile.platforms : nil,
      scene: profile.scene,
      ingest: profile.ingest,
      camera: profile.camera.map(Device.init),
      microphone: profile.microphone.map(Device.init),
      video: Video(profile.video),
      audio: Audio(profile.audio),
      evidence: profile.evidence
    )
  }
}

extension ProfileTOML {
  /// The first key whose value makes no setting; nil where all do.
  var unusableKey: String? {
    if video.settings == nil { return "video.frame_rate" }
    return camera?.unusableKey.map { "camera." + $0 }
      ?? microphone?.unusableKey.map { "microphone." + $0 }
  }
}

extension ProfileTOML.Device {
  init(_ choice: DeviceChoice) {
    self.init(
      id: choice.id,
      name: choice.name,
      fourcc: choice.mode?.fourcc,
      width: choice.mode.map { Int($0.width) },
      height: choice.mode.map { Int($0.height) },
      interval: choice.mode?.interval?.text,
      controls: choice.controls.isEmpty
        ? nil
        : choice.controls.map { .init(id: Int($0.id), name: $0.name, value: Int($0.value)) }
    )
  }

  fileprivate var unusableKey: String? {
    if let width, UInt32(exactly: width) == nil { return "width" }
    if let height, UInt32(exactly: height) == nil { return "height" }
    if let interval, Fraction(interval) == nil { return "interval" }
    return (controls ?? []).contains { UInt32(exactly: $0.id) == nil } ? "controls" : nil
  }

  var choice: DeviceChoice {
    guard let fourcc, let width = width.flatMap(UInt32.init(exactly:)),
      let height = height.flatMap(UInt32.init(exactly:))
    else { return DeviceChoice(id: id, name: name, controls: settings) }
    let mode = CaptureFormat(
      fourcc: fourcc,
      width: width,
      height: height,
      interval: interval.flatMap(Fraction.init)
    )
    return DeviceChoice(id: id, name: name, mode: mode, controls: settings)
  }

  private var settings: [ControlSetting] {
    (controls ?? []).compactMap { control in
      UInt32(exactly: control.id).map {
        ControlSetting(id: $0, name: control.name, value: Int64(control.value))
      }
    }
  }
}

extension ProfileTOML.Video {
  init(_ video: VideoSettings) {
    self.init(
      width: video.width,
      height: video.height,
      frameRate: video.frameRate.text,
      codec: video.codec,
      encoder: video.encoder,
      preset: video.preset,
      rateControl: video.rateControl,
      bitrateKbps: video.bitrateKbps,
      bufferKbit: video.bufferKbit,
      keyframeIntervalS: video.keyframeIntervalSeconds,
      bFrames: video.bFrames,
      profile: video.profile,
      crop: video.crop.map { .init(x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
    )
  }

  /// Nil where the frame rate is no fraction.
  var settings: VideoSettings? {
    Fraction(frameRate).map { rate in
      VideoSettings(
        width: width,
        height: height,
        frameRate: rate,
        codec: codec,
        encoder: encoder,
        preset: preset,
        rateControl: rateControl,
        bitrateKbps: bitrateKbps,
        bufferKbit: bufferKbit,
        keyframeIntervalSeconds: keyframeIntervalS,
        bFrames: bFrames,
        profile: profile,
        crop: crop.map { PictureCrop(x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
      )
    }
  }
}

extension ProfileTOML.Audio {
  init(_ audio: AudioSettings) {
    self.init(
      codec: audio.codec,
      rateHz: audio.rateHz,
      channels: audio.channels,
      bitrateKbps: audio.bitrateKbps,
      gainDb: audio.gainDb
    )
  }

  var settings: AudioSettings {
    AudioSettings(
      codec: codec,
      rateHz: rateHz,
      channels: channels,
      bitrateKbps: bitrateKbps,
      gainDb: gainDb
    )
  }
}

extension Fraction {
  fileprivate var text: String { "\(numerator)/\(denominator)" }

  fileprivate init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = UInt32(parts[0]), let denominator = UInt32(parts[1]),
      denominator > 0
    else { return nil }
    self.init(numerator: numerator, denominator: denominator)
  }
}
