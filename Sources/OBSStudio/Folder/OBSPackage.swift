/// How OBS Studio came onto the machine: where its files are and how it is started depend on it.
public enum OBSPackage: String, Codable, Sendable, CaseIterable {
  case native
  case flatpak
  case snap

  /// The words of a command line that start it.
  public var command: [String] {
    switch self {
    case .native: ["obs"]
    case .flatpak: ["flatpak", "run", "com.obsproject.Studio"]
    case .snap: ["snap", "run", "obs-studio"]
    }
  }

  /// Its folder of settings, `obs-studio`.
  func folder(_ environment: (String) -> String?) -> String {
    let home = environment("HOME") ?? ""
    switch self {
    case .native:
      if let config = environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
        return config + "/obs-studio"
      }
      return home + "/.config/obs-studio"
    case .flatpak: return home + "/.var/app/com.obsproject.Studio/config/obs-studio"
    case .snap: return home + "/snap/obs-studio/current/.config/obs-studio"
    }
  }
}
