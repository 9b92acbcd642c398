internal import SystemCore

/// The default source that a server has saved as the user's choice, by its state files.
///
/// PulseAudio: `module-default-device-restore`. PipeWire: WirePlumber's `default-nodes`.
struct SavedDefaultSource {
  let root: SystemRoot
  let environment: (String) -> String?

  /// The source's or, for its monitor, the sink's name; nil where none was saved.
  func name(forPipeWire isPipeWire: Bool) -> String? { isPipeWire ? wirePlumbers : pulseAudios }

  private var wirePlumbers: String? {
    guard let folder = folder("XDG_STATE_HOME", "/.local/state") else { return nil }
    let lines = root.text(folder + "/wireplumber/default-nodes")?.split(separator: "\n") ?? []
    let key = "default.configured.audio.source="
    return lines.first { $0.hasPrefix(key) }.map { String($0.dropFirst(key.count)) }
  }

  private var pulseAudios: String? {
    guard let folder = folder("XDG_CONFIG_HOME", "/.config") else { return nil }
    // The name begins with the machine's id.
    let file = root.names(in: folder + "/pulse").first { $0.hasSuffix("-default-source") }
    let name = file.flatMap { root.text("\(folder)/pulse/\($0)") }
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func folder(_ variable: String, _ usual: String) -> String? {
    if let value = environment(variable), value.hasPrefix("/") { return value }
    return environment("HOME").map { $0 + usual }
  }
}
