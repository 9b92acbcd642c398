public import Rig

/// The JSON document of `airworthy devices`.
public struct DevicesDocument: Codable, Sendable {
  /// `airworthy/devices/1`.
  public var schema = "airworthy/devices/1"
  /// Whose devices.
  public var rig: RigKind
  /// Cameras.
  public var cameras: [Camera]
  /// Why there is no camera; null where there is one, or cameras were not asked for.
  public var cameraAbsence: Absence?
  /// Microphones.
  public var microphones: [Microphone]
  /// Sources that listen to a sink.
  public var monitors: [SoundSource]
  /// The sound server; null where microphones were not asked for or not listed.
  public var soundServer: SoundServer?
  /// Why there is no microphone; null where there is one.
  public var microphoneAbsence: Absence?
  /// What keeps this user from all sound cards; null where nothing does.
  public var soundBarrier: AccessBarrier?
  /// The computer; null where it was not asked for.
  public var computer: Computer?
  /// The encoders; null where they were not asked for, or could not be tried.
  public var encoders: EncoderListing?
  /// What programs would do with each camera; empty where that was not asked.
  public var picks: [CameraPick]
  /// What could not be listed.
  public var failures: [ListingFailure]

  /// A part that could not be listed.
  public struct ListingFailure: Codable, Sendable {
    /// The part.
    public var part: DeviceKind
    /// Why.
    public var code: FindingCode

    /// A part with the reason.
    public init(part: DeviceKind, code: FindingCode) {
      self.part = part
      self.code = code
    }
  }

  /// What a program would do with a camera.
  public struct CameraPick: Codable, Sendable {
    /// The camera's id.
    public var camera: String
    /// What the program would do.
    public var pick: ApplicationPick

    /// A camera with a pick.
    public init(camera: String, pick: ApplicationPick) {
      self.camera = camera
      self.pick = pick
    }
  }

  /// A document of what was listed.
  public init(
    rig: RigKind,
    cameras: [Camera],
    cameraAbsence: Absence?,
    microphones: MicrophoneListing?,
    computer: Computer?,
    failures: [ListingFailure]
  ) {
    self.rig = rig
    self.cameras = cameras
    self.cameraAbsence = cameraAbsence
    self.microphones = microphones?.microphones ?? []
    self.monitors = microphones?.monitors ?? []
    self.soundServer = microphones?.soundServer
    self.microphoneAbsence = microphones?.absence
    self.soundBarrier = microphones?.barrier
    self.computer = computer
    self.picks = []
    self.failures = failures
  }
}
