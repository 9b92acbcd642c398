internal import SystemCore

/// The processor: its name and how many of it are online.
enum Processor {
  /// Above the kernel's largest `NR_CPUS`, 8192.
  private static let numbers = 0..<65536

  /// Logical processors online; 1, the one this runs on, where nothing can be read.
  static func count(in root: SystemRoot) -> Int {
    if let count = root.text("/sys/devices/system/cpu/online").flatMap(count(ofList:)) {
      return count
    }
    return max(1, count(inStatistics: root.text("/proc/stat") ?? ""))
  }

  /// The processors in a list of the kernel, such as `0-3,8`; nil where it is malformed.
  ///
  /// Format: cpuset(7), "List format".
  static func count(ofList list: String) -> Int? {
    var count = 0
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let bounds = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        .map { Int($0) }
      guard let first = bounds.first ?? nil, let last = bounds.last ?? nil, first <= last,
        numbers.contains(first), numbers.contains(last)
      else { return nil }
      count += last - first + 1
    }
    return count
  }

  /// The lines of single processors in `/proc/stat`: it lists those online.
  static func count(inStatistics text: String) -> Int {
    text.lines.count { line in
      line.hasPrefix("cpu") && line.dropFirst(3).first?.isNumber == true
    }
  }

  /// The processor's name; on ARM, where the kernel tells none, its cores or the board.
  static func name(in root: SystemRoot) -> String? {
    // The first processors suffice, and the kernel works on each that is read.
    let bytes = root.bytes("/proc/cpuinfo", limit: 8192) ?? []
    return name(in: String(decoding: bytes, as: UTF8.self))
      ?? root.text("/proc/device-tree/model").flatMap { text in
        readable(text.prefix { $0 != "\0" })
      }
  }

  /// The name that `/proc/cpuinfo` tells.
  static func name(in information: String) -> String? {
    var fields: [String: String] = [:]
    var cores: [ARMCore] = []
    var implementer = ""
    for line in information.lines {
      let field = line.split(separator: ":", maxSplits: 1)
      guard let key = field.first?.trimmed, field.count == 2 else { continue }
      switch key {
      case "CPU implementer": implementer = field[1].trimmed
      case "CPU part":
        let core = ARMCore(implementer: implementer, part: field[1].trimmed)
        if let core, !cores.contains(core) { cores.append(core) }
      case "model name", "Model Name", "Hardware", "Model":
        if fields[key] == nil { fields[key] = readable(field[1]) }
      default: continue
      }
    }
    // Before "model name": on 32-bit ARM that is only "ARMv7 Processor rev 3 (v7l)".
    if !cores.isEmpty { return "ARM " + cores.map(\.name).joined(separator: " + ") }
    return fields["model name"] ?? fields["Model Name"] ?? fields["Hardware"] ?? fields["Model"]
  }

  /// The text with single spaces; nil where none is left.
  private static func readable(_ text: Substring) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : String(words.joined(separator: " ").prefix(128))
  }
}
