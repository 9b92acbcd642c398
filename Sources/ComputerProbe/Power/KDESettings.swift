internal import Rig
internal import SystemCore

/// What KDE Plasma does with the screen while nobody touches keyboard and mouse.
///
/// Source: `kscreenlockersettings.kcfg` of kscreenlocker.
struct KDESettings: Equatable {
  /// `Autolock`.
  private var locks = true
  /// `Timeout`, in minutes.
  private var minutes = 5

  /// The settings of a `kscreenlockerrc`; what it leaves out is as Plasma has it by itself.
  init(_ file: String) {
    for (key, value) in file.assignments(in: "Daemon") {
      switch key {
      case "Autolock": locks = value.lowercased() != "false"
      case "Timeout":
        if let number = Int(value), (0...100_000).contains(number) { minutes = number }
      default: continue
      }
    }
  }

  /// The settings of a user of Plasma; nil in the session of another desktop.
  init?(_ root: SystemRoot, home: String?, desktop: String?) {
    guard let home, desktop?.split(separator: ":").contains("KDE") == true else { return nil }
    self.init(root.text(home + "/.config/kscreenlockerrc") ?? "")
  }

  /// When the screen is locked.
  var lock: IdleSetting { IdleSetting(idleSeconds: locks ? minutes * 60 : 0, source: "kde") }
}
