/// All microphones with the sound server that was asked.
public struct MicrophoneListing: Codable, Sendable, Equatable {
  /// Microphones, hardware first.
  public var microphones: [Microphone]
  /// Sources that listen to a sink; never offered as microphones.
  public var monitors: [SoundSource]
  /// The sound server.
  public var soundServer: SoundServer
  /// Why there is no microphone; nil where there is one.
  public var absence: Absence?
  /// What keeps this user from sound cards altogether; nil where nothing does.
  public var barrier: AccessBarrier?

  /// A listing as probed.
  public init(
    microphones: [Microphone],
    monitors: [SoundSource],
    soundServer: SoundServer,
    absence: Absence?,
    barrier: AccessBarrier? = nil
  ) {
    self.microphones = microphones
    self.monitors = monitors
    self.soundServer = soundServer
    self.absence = absence
    self.barrier = barrier
  }
}
