internal import Glibc

/// The user's folders for this program (XDG Base Directory Specification).
public struct XDGFolders: Sendable, Equatable {
  /// Profiles, and the user's own platforms, scenes and thresholds.
  public let config: String
  /// What was measured before.
  public let state: String

  /// The folders that an environment names; relative values are ignored, as the specification asks.
  public init(_ environment: (String) -> String?) {
    func folder(_ name: String, or fallback: String) -> String {
      if let value = environment(name), value.hasPrefix("/") { return value + "/airworthy" }
      return (environment("HOME") ?? "") + fallback + "/airworthy"
    }
    config = folder("XDG_CONFIG_HOME", or: "/.config")
    state = folder("XDG_STATE_HOME", or: "/.local/state")
  }
}
