internal import Rig
internal import SystemCore

/// What GNOME does while nobody touches keyboard and mouse.
///
/// Source: the schemas below, as gsettings(1) lists them.
struct GNOMESettings: Equatable {
  private static let session = "org.gnome.desktop.session"
  private static let screensaver = "org.gnome.desktop.screensaver"
  private static let power = "org.gnome.settings-daemon.plugins.power"
  private static let program = "/usr/bin/gsettings"
  private static let patience = Duration.milliseconds(500)

  /// Values by schema and key, as GVariant's text.
  private var values: [String: String] = [:]

  /// The settings of lines `SCHEMA KEY VALUE`.
  init(listed text: String) {
    for line in text.lines {
      let words = line.split(separator: " ", maxSplits: 2)
      if words.count == 3 { values["\(words[0]) \(words[1])"] = words[2].trimmed }
    }
  }

  /// What a user of GNOME has set; nil in the session of another desktop, or without an answer.
  init?(_ root: SystemRoot, desktop: String?) {
    guard root.prefix.isEmpty, desktop?.split(separator: ":").contains("GNOME") == true,
      root.exists(Self.program)
    else { return nil }
    let deadline = Deadline.after(Self.patience)
    let schemas = [Self.session, Self.screensaver, Self.power].filter {
      root.exists("/usr/share/glib-2.0/schemas/\($0).gschema.xml")
    }
    let asked = schemas.compactMap {
      try? ChildProcess(path: Self.program, arguments: ["list-recursively", $0])
    }
    self.init(listed: asked.map { $0.wholeOutput(until: deadline) }.joined(separator: "\n"))
    if values.isEmpty { return nil }
  }

  /// When the screen is locked; nil where that is not known.
  var lock: IdleSetting? {
    guard let enabled = values["\(Self.screensaver) lock-enabled"],
      let idle = seconds(Self.session, "idle-delay")
    else { return nil }
    let delay = seconds(Self.screensaver, "lock-delay") ?? 0
    let locks = enabled == "true" && idle > 0
    return IdleSetting(idleSeconds: locks ? idle + delay : 0, source: "gnome")
  }

  /// When the machine suspends itself, on its battery or not; nil where that is not known.
  func suspend(onBattery: Bool) -> IdleSetting? {
    let key = "sleep-inactive-" + (onBattery ? "battery" : "ac")
    guard let action = values["\(Self.power) \(key)-type"],
      let idle = seconds(Self.power, key + "-timeout")
    else { return nil }
    let leaves = !["'nothing'", "'blank'", "'interactive'"].contains(action)
    return IdleSetting(idleSeconds: leaves ? idle : 0, source: "gnome")
  }

  /// A number such as `uint32 300`.
  private func seconds(_ schema: String, _ key: String) -> Int? {
    let word = values["\(schema) \(key)"]?.split(separator: " ").last
    return word.flatMap { Int($0) }.flatMap { (0...Int(Int32.max)).contains($0) ? $0 : nil }
  }
}
