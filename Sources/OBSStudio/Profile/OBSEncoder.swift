public import Rig

/// An encoder by the id that OBS knows it by, with its settings.
///
/// The ids are those that the installed version takes; where that is not known, those that are valid
/// from 28 to 32.
public struct OBSEncoder: Sendable, Equatable {
  /// Why OBS can't be set to an encoder.
  public struct Failure: Error, Sendable, Equatable {
    /// The encoder's name, as Airworthy writes it.
    public var encoder: String
    /// The first version that has it; nil where none has.
    public var since: OBSVersion?
  }

  /// The id, as in basic.ini's `Encoder`.
  public var id: String
  /// The content of streamEncoder.json.
  public var settings: JSONNode

  /// The encoder of a picture's settings.
  public init(_ video: VideoSettings, version: OBSVersion?) throws(Failure) {
    guard let kind = EncoderKind(rawValue: video.encoder),
      let known = OBSEncoder.ids(of: kind, isModern: version.map { $0 >= OBSVersion(31) } ?? false)
    else { throw Failure(encoder: video.encoder, since: nil) }
    if let version, version < known.since {
      throw Failure(encoder: video.encoder, since: known.since)
    }
    id = known.id
    let common: [JSONNode.Member] = [
      .init(key: "rate_control", value: .string(video.rateControl.uppercased())),
      .init(key: "bitrate", value: .integer(video.bitrateKbps)),
      // A whole number in OBS: rather a key frame too soon than too late.
      .init(key: "keyint_sec", value: .integer(max(1, Int(video.keyframeIntervalSeconds)))),
    ]
    settings = .object(common + OBSEncoder.own(kind, video, isTexture: id.hasPrefix("obs_nvenc")))
  }

  private static func ids(
    of kind: EncoderKind,
    isModern: Bool
  ) -> (id: String, since: OBSVersion)? {
    switch kind {
    case .x264: ("obs_x264", OBSVersion(28))
    case .x265: nil
    case .svtAV1: ("ffmpeg_svt_av1", OBSVersion(29))
    case .h264VAAPI: ("ffmpeg_vaapi", OBSVersion(28))
    case .hevcVAAPI: ("hevc_ffmpeg_vaapi", OBSVersion(29, 1))
    case .av1VAAPI: ("av1_ffmpeg_vaapi", OBSVersion(30, 1))
    case .h264NVENC: (isModern ? "obs_nvenc_h264_tex" : "ffmpeg_nvenc", OBSVersion(28))
    case .hevcNVENC: (isModern ? "obs_nvenc_hevc_tex" : "ffmpeg_hevc_nvenc", OBSVersion(28))
    case .av1NVENC: ("obs_nvenc_av1_tex", OBSVersion(31))
    case .h264QSV: ("obs_qsv11_v2", OBSVersion(30))
    case .hevcQSV: ("obs_qsv11_hevc", OBSVersion(30))
    case .av1QSV: ("obs_qsv11_av1", OBSVersion(30))
    }
  }

  private static func own(
    _ kind: EncoderKind,
    _ video: VideoSettings,
    isTexture: Bool
  ) -> [JSONNode.Member] {
    let own: JSONNode =
      switch kind {
      case .x264, .x265:
        // A cut in the scene would begin a group early; ingests that cut by groups want them even.
        [
          "use_bufsize": true, "buffer_size": .integer(video.bufferKbit),
          "preset": .string(video.preset), "profile": .string(video.profile), "tune": "",
          "bf": .integer(video.bFrames), "x264opts": "scenecut=0",
        ]
      case .svtAV1: ["preset": .integer(Int(video.preset) ?? 10)]
      case .h264VAAPI: ["profile": .integer(vaapiProfile(video.profile)), "level": -99]
      case .hevcVAAPI: ["profile": 1, "level": -99]
      case .av1VAAPI: ["profile": 0, "level": -99]
      case .h264NVENC:
        isTexture
          ? ["preset": .string(video.preset), "profile": .string(video.profile)]
          : ["preset2": .string(video.preset), "profile": .string(video.profile)]
      case .hevcNVENC, .av1NVENC:
        [isTexture ? "preset" : "preset2": .string(video.preset), "profile": "main"]
      case .h264QSV:
        [
          "target_usage": .string(targetUsage(video.preset)), "profile": .string(video.profile),
          "bframes": .integer(video.bFrames), "latency": "normal",
        ]
      case .hevcQSV, .av1QSV:
        ["target_usage": .string(targetUsage(video.preset)), "profile": "main"]
      }
    guard case .object(var members) = own else { return [] }
    if kind == .h264VAAPI || kind.hardware == .nvenc {
      members.append(.init(key: "bf", value: .integer(video.bFrames)))
    }
    return members
  }

  /// libavcodec's numbers: OBS keeps VAAPI's profile as one, and takes none for a name.
  private static func vaapiProfile(_ name: String) -> Int {
    switch name {
    case "baseline": 578
    case "main": 77
    default: 100
    }
  }

  private static func targetUsage(_ preset: String) -> String {
    switch preset {
    case "veryfast": "TU7"
    case "slow": "TU2"
    default: "TU4"
    }
  }
}
