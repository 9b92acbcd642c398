internal import Rig
internal import SystemCore

/// The wireless links.
struct Wireless: Sendable {
  private let root: SystemRoot
  private let extensions: WirelessExtensions

  /// The links below a root; the extensions fill in what its files lack.
  init(_ root: SystemRoot, _ extensions: WirelessExtensions) {
    self.root = root
    self.extensions = extensions
  }

  /// The links of those interfaces that are wireless.
  func links(among interfaces: [NetworkInterface]) -> [WirelessLink] {
    let wireless = interfaces.filter(\.isWireless)
    // Reading it takes the kernel's network lock: not on a wired machine.
    guard !wireless.isEmpty else { return [] }
    let signals = Wireless.signals(in: root.text("/proc/net/wireless") ?? "")
    return wireless.map { interface in
      let answer = extensions.answer(interface.name)
      return WirelessLink(
        interface: interface.name,
        signalDbm: signals[interface.name] ?? answer?.signalDbm.flatMap(Wireless.dbm),
        powerSave: answer?.powerSave
      )
    }
  }

  /// The signal in dBm by interface in the text of `/proc/net/wireless`, without those that are not
  /// connected or tell no dBm.
  ///
  /// Source: the kernel's `net/wireless/wext-proc.c`; a dot marks a value updated since last read.
  static func signals(in text: String) -> [String: Int] {
    var signals: [String: Int] = [:]
    for line in text.lines {
      let columns = line.split(separator: ":", maxSplits: 1)
      guard columns.count == 2 else { continue }
      let fields = columns[1].split { $0 == "." || $0.isWhitespace }
      guard fields.count >= 3, let level = Int(fields[2]), let signal = dbm(level) else { continue }
      signals[columns[0].trimmed] = signal
    }
    return signals
  }

  /// A signal, where it can be one: 0 stands for "not connected", above are percent.
  private static func dbm(_ level: Int) -> Int? { (-120 ... -1).contains(level) ? level : nil }
}
