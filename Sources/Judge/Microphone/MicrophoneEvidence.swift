public import Rig

/// What was read and measured of a microphone.
public struct MicrophoneEvidence: Sendable, Equatable {
  /// The microphone; nil where none is attached.
  public var device: Microphone?
  /// What it gave; nil where it could not be measured.
  public var measurement: MicrophoneMeasurement?
  /// Why it could not be measured; nil where it was, or was not tried.
  public var failure: BenchFailure?
  /// The monitor that new recordings get in place of a microphone; nil where the default is one.
  public var defaultMonitor: SoundSource?
  /// The source that programs get which ask for none, and why; nil without a sound server.
  public var defaultSource: DefaultSource?

  /// A microphone with its measurement or what hindered it.
  public init(
    device: Microphone?,
    measurement: MicrophoneMeasurement? = nil,
    failure: BenchFailure? = nil,
    defaultMonitor: SoundSource? = nil
  ) {
    self.device = device
    self.measurement = measurement
    self.failure = failure
    self.defaultMonitor = defaultMonitor
  }
}
