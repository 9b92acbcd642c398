internal import Rig
internal import SystemCore

/// What systemd-logind does with an idle machine.
///
/// Source: logind.conf(5), systemd.syntax(7).
struct LoginManagerSettings: Equatable {
  /// `IdleAction`; nil where it is not set.
  private(set) var idleAction: String?
  /// `IdleActionSec`.
  private(set) var idleDelay = TimeSpan.finite(seconds: 1800)

  private static let actions: Set = [
    "ignore", "poweroff", "reboot", "halt", "kexec", "suspend", "hibernate", "hybrid-sleep",
    "suspend-then-hibernate", "sleep", "lock", "factory-reset",
  ]

  /// The settings of files in the order in which they are read: the last one wins.
  init(files: [String]) {
    for file in files { read(file) }
  }

  /// The settings of the system below a root.
  init(_ root: SystemRoot) {
    let folders = ["/etc", "/run", "/usr/local/lib", "/usr/lib"].map { $0 + "/systemd/" }
    var paths: [String] = []
    if let main = folders.map({ $0 + "logind.conf" }).first(where: root.exists) {
      paths.append(main)
    }
    // A drop-in hides those of the same name in the folders that come later.
    var dropIns: [String: String] = [:]
    for folder in folders.map({ $0 + "logind.conf.d/" }) {
      for name in root.names(in: folder) where name.hasSuffix(".conf") && !name.hasPrefix(".") {
        if dropIns[name] == nil { dropIns[name] = folder + name }
      }
    }
    paths += dropIns.sorted { $0.key < $1.key }.map(\.value)
    self.init(files: paths.compactMap(root.text))
  }

  /// When the screen is locked; nil where logind is not told to.
  var lock: IdleSetting? {
    idleAction == "lock" ? IdleSetting(idleSeconds: idleDelay.wholeSeconds, source: "logind") : nil
  }

  /// When the machine leaves the show by itself; nil where logind is not told.
  var suspend: IdleSetting? {
    switch idleAction {
    case nil, "lock": nil
    case "ignore": IdleSetting(idleSeconds: 0, source: "logind")
    default: IdleSetting(idleSeconds: idleDelay.wholeSeconds, source: "logind")
    }
  }

  private mutating func read(_ file: String) {
    for (key, value) in file.assignments(in: "Login") { assign(value, to: key) }
  }

  /// Like logind, passes over what it does not understand.
  private mutating func assign(_ value: String, to key: String) {
    switch key {
    case "IdleAction" where LoginManagerSettings.actions.contains(value): idleAction = value
    case "IdleActionSec": idleDelay = TimeSpan(value) ?? idleDelay
    default: return
    }
  }
}
