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

  /// The microphones that somebody may speak into: what can be opened, but for Bluetooth headsets,
  /// which would change their profile, and for what has no sound of its own, as long as there is any
  /// other.
  public static func real(among microphones: [Microphone]) -> [Microphone] {
    let others: [Microphone.Category] = [.loopback, .dummy, .virtual, .filter]
    let open = microphones.filter {
      $0.kind != .bluetooth && $0.category != .monitor && $0.access.state == .ready
    }
    let real = open.filter { microphone in
      microphone.category.map { !others.contains($0) }
        ?? ![.loopback, .virtual].contains(microphone.kind)
    }
    return real.isEmpty ? open : real
  }
}
