public import Rig

/// Everything that is attached.
public struct DeviceListing: Sendable, Equatable {
  /// Cameras, in the order of their nodes.
  public var cameras: [Camera] = []
  /// Why there is no camera; nil where there is one.
  public var cameraAbsence: Absence?
  /// Microphones and the sound server; nil where the listing failed.
  public var microphones: MicrophoneListing?
  /// The computer; nil where it was not asked for or could not be read.
  public var computer: Computer?
  /// What could not be listed, and why.
  public var failures: [WorkerEndNote] = []

  /// Nothing found yet.
  public init() {}
}

/// A listing that did not come to its end.
public struct WorkerEndNote: Codable, Sendable, Equatable {
  /// The part that was being listed.
  public var part: DeviceKind
  /// The finding that says why.
  public var code: FindingCode
  /// What is known beyond the code.
  public var detail: String?

  /// A part with the reason.
  public init(part: DeviceKind, code: FindingCode, detail: String?) {
    self.part = part
    self.code = code
    self.detail = detail
  }
}

extension DeviceListing {
  /// Why there is no camera to use: where some are listed, they give no picture of their own.
  public var absence: Absence {
    cameras.isEmpty ? cameraAbsence ?? .noneAttached : .needsLibcamera
  }
}
