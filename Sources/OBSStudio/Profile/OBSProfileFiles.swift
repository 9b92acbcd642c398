public import Rig

/// A new profile for OBS: the files of its folder, in Advanced mode.
///
/// Simple mode sends no key-frame interval to a server of one's own, and never reaches VAAPI. Every
/// size and the rate are written out: what is missing OBS takes from the monitor, and a rate that it
/// does not know by name means 30 to it.
public struct OBSProfileFiles: Sendable, Equatable {
  /// basic.ini: the output, the picture, the sound.
  public var basic: INIDocument
  /// service.json: the ingest.
  public var service: JSONNode
  /// streamEncoder.json: the encoder's settings.
  public var encoder: JSONNode

  /// The files of a set-up under a name; a key is written only where one is given.
  public init(
    _ setup: StreamSetup,
    name: String,
    version: OBSVersion?,
    key: String? = nil
  ) throws(OBSEncoder.Failure) {
    let obs = try OBSEncoder(setup.video, version: version)
    basic = OBSProfileFiles.basic(setup, name, obs.id)
    encoder = obs.settings
    var settings: [JSONNode.Member] = [
      .init(key: "server", value: .string(setup.ingest ?? "")),
      .init(key: "use_auth", value: false),
    ]
    if let key { settings.append(.init(key: "key", value: .string(key))) }
    // A service from OBS's list would change the settings by its own rules, and some of them move
    // the stream to a server of their own.
    service = ["type": "rtmp_custom", "settings": .object(settings)]
  }

  /// The files by their names.
  public var files: [(name: String, text: String)] {
    [
      ("basic.ini", basic.text), ("service.json", service.document),
      ("streamEncoder.json", encoder.document),
    ]
  }

  private static func basic(_ setup: StreamSetup, _ name: String, _ encoder: String) -> INIDocument
  {
    let video = setup.video
    let audio = setup.audio
    var document = INIDocument()
    document.add("General", "Name", name)
    document.add("Output", "Mode", "Advanced")
    for (key, value) in [
      ("Encoder", encoder), ("ApplyServiceSettings", "true"), ("TrackIndex", "1"),
      ("Track1Bitrate", "\(audio.bitrateKbps)"), ("AudioEncoder", "ffmpeg_aac"),
    ] {
      document.add("AdvOut", key, value)
    }
    // OBS cuts sizes down to a multiple of 4 by 2, but only that of the output.
    let (width, height) = (video.width / 4 * 4, video.height / 2 * 2)
    for (key, value) in [
      ("BaseCX", width), ("BaseCY", height), ("OutputCX", width), ("OutputCY", height),
      ("FPSType", 2), ("FPSNum", Int(video.frameRate.numerator)),
      ("FPSDen", Int(video.frameRate.denominator)),
    ] {
      document.add("Video", key, "\(value)")
    }
    for (key, value) in [
      ("ScaleType", "bicubic"), ("ColorFormat", "NV12"), ("ColorSpace", "709"),
      ("ColorRange", "Partial"),
    ] {
      document.add("Video", key, value)
    }
    document.add("Audio", "SampleRate", "\(audio.rateHz)")
    document.add("Audio", "ChannelSetup", audio.channels == 1 ? "Mono" : "Stereo")
    return document
  }
}
