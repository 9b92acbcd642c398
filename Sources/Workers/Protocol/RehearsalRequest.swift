public import Rig

/// What to rehearse: the show, all of it at once.
public struct RehearsalRequest: Codable, Sendable, Equatable {
  /// The camera, its mode, and for how long.
  public var camera: CameraBenchRequest
  /// The microphone; nil without one.
  public var microphone: MicrophoneBenchRequest?
  /// The ingest; its runs are the stream itself.
  public var upload: UploadBenchRequest
  /// The encoder.
  public var encoder: EncoderKind
  /// The stream.
  public var settings: StreamSettings
  /// The time of the stream, in seconds.
  public var seconds: Double

  /// A request.
  public init(
    camera: CameraBenchRequest,
    microphone: MicrophoneBenchRequest?,
    upload: UploadBenchRequest,
    encoder: EncoderKind,
    settings: StreamSettings,
    seconds: Double
  ) {
    self.camera = camera
    self.microphone = microphone
    self.upload = upload
    self.encoder = encoder
    self.settings = settings
    self.seconds = seconds
  }
}
