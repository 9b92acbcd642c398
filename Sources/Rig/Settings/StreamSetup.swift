/// A set-up as a streaming program is to load it: the settings, and the devices by the names that
/// they have on this machine.
public struct StreamSetup: Codable, Sendable, Equatable {
  /// The name of the saved profile.
  public var name: String
  /// The platform's id.
  public var platform: String
  /// The scene's id.
  public var scene: String
  /// The ingest's URL, never with a key; nil where none is known.
  public var ingest: String?
  /// The camera; nil without one.
  public var camera: CameraFeed?
  /// The microphone; nil without one.
  public var microphone: MicrophoneFeed?
  /// The picture.
  public var video: VideoSettings
  /// The sound.
  public var audio: AudioSettings

  /// A set-up; its devices are set afterwards.
  public init(
    name: String,
    platform: String,
    scene: String,
    ingest: String?,
    settings: StreamSettings
  ) {
    self.name = name
    self.platform = platform
    self.scene = scene
    self.ingest = ingest
    self.video = settings.video
    self.audio = settings.audio
  }
}

/// A camera as other programs open it.
public struct CameraFeed: Codable, Sendable, Equatable {
  /// The stable id.
  public var id: String
  /// The name for people.
  public var name: String
  /// The most lasting path of its node: a link of udev's where there is one.
  public var path: String
  /// The mode to set; nil leaves the camera's own.
  public var mode: CaptureFormat?

  /// The controls to set before the show.
  public var controls: [ControlSetting]

  /// A camera at a path.
  public init(
    id: String,
    name: String,
    path: String,
    mode: CaptureFormat?,
    controls: [ControlSetting] = []
  ) {
    self.id = id
    self.name = name
    self.path = path
    self.mode = mode
    self.controls = controls
  }

  /// Reads a camera; one of an earlier version knows no controls.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.decode(String.self, forKey: .id),
      name: try values.decode(String.self, forKey: .name),
      path: try values.decode(String.self, forKey: .path),
      mode: try values.decodeIfPresent(CaptureFormat.self, forKey: .mode),
      controls: try values.decodeIfPresent([ControlSetting].self, forKey: .controls) ?? []
    )
  }

  /// The command that sets the controls, shell-quoted; nil where there are none. Programs that stream
  /// keep what they find.
  public var controlsCommand: String? {
    guard !controls.isEmpty else { return nil }
    let settings = controls.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
    return ShellQuoting.command(["v4l2-ctl", "--device", path, "--set-ctrl", settings])
  }
}

/// A microphone as other programs open it.
public struct MicrophoneFeed: Codable, Sendable, Equatable {
  /// The stable id.
  public var id: String
  /// The name for people.
  public var name: String
  /// The sound server's source, `default` where only the server is known; nil without a server.
  public var source: String?
  /// The ALSA PCM by the card's id, such as `hw:CARD=PCH,DEV=0`; nil without a card.
  public var pcm: String?

  /// A microphone by the names that it has.
  public init(id: String, name: String, source: String?, pcm: String?) {
    self.id = id
    self.name = name
    self.source = source
    self.pcm = pcm
  }
}
