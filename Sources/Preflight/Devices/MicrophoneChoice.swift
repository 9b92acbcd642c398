public import Rig

/// The microphone to measure when the user names none.
public enum MicrophoneChoice {
  /// What a streaming program would record: the sound server's default, else the first hardware
  /// that can be opened, else the first of all.
  public static func usual(among microphones: [Microphone]) -> Microphone? {
    let standard = microphones.first { $0.source?.isDefault == true }
    let ready = microphones.first { $0.access.state == .ready && $0.kind != .loopback }
    return standard ?? ready ?? microphones.first { $0.access.state == .ready }
      ?? microphones.first
  }
}
