public import Rig
public import Workers

extension CameraBenchRequest {
  /// A bench of a camera in a mode. The warm-up lets the exposure settle.
  public init(_ path: String, rig: RigKind, mode: CaptureFormat?, seconds: Double) {
    self.init(rig: rig, path: path, mode: mode, seconds: seconds, warmUpSeconds: 1)
  }
}

extension MicrophoneBenchRequest {
  /// A bench of a microphone: through the sound server where it has the microphone, since a card
  /// that the server holds is busy for everybody else, and at the source's own rate.
  public init(_ microphone: Microphone, rig: RigKind, seconds: Double) {
    let rates = microphone.ratesHz
    let rate = rates.contains(48000) ? 48000 : rates.max() ?? 48000
    let channels = microphone.channels.filter { $0 <= 2 }.max() ?? microphone.channels.min() ?? 1
    self.init(
      rig: rig,
      path: microphone.path,
      source: microphone.source?.name,
      rateHz: microphone.source?.rateHz ?? rate,
      channels: microphone.source?.channels ?? channels,
      seconds: seconds,
      warmUpSeconds: 1
    )
  }
}
