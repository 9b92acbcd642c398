internal import Rig

extension DefaultSource {
  /// The command to paste that makes a microphone the default, where what this computer plays is; nil
  /// where there is no better one.
  var remedy: String? {
    guard reason == .monitorConfigured,
      let better = rivals.first(where: { $0.portAvailable != false })
    else { return nil }
    return ShellQuoting.command(["pactl", "set-default-source", better.name])
  }
}

extension SoundServerCard {
  /// The command to paste that switches to the profile with a microphone that the server prefers;
  /// nil without any.
  var capturingCommand: String? {
    let profiles = profiles.filter { $0.available && $0.sources > 0 && $0.name != activeProfile }
    return profiles.max { $0.priority < $1.priority }.map {
      ShellQuoting.command(["pactl", "set-card-profile", name, $0.name])
    }
  }
}
