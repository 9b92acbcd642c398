/// Memory as `/proc/meminfo` tells it.
///
/// Source: proc_meminfo(5); its "kB" are KiB.
struct Memory: Equatable {
  /// All memory, in MiB.
  private(set) var totalMib: Int?
  /// What programs can still get without swapping, in MiB; nil before Linux 3.14.
  private(set) var availableMib: Int?

  /// The figures in a text.
  init(_ text: String) {
    for line in text.lines {
      if line.hasPrefix("MemTotal:") { totalMib = Memory.mib(line) }
      if line.hasPrefix("MemAvailable:") { availableMib = Memory.mib(line) }
    }
  }

  private static func mib(_ line: Substring) -> Int? {
    let fields = line.split(whereSeparator: \.isWhitespace)
    guard fields.count == 3, fields[2] == "kB", let kib = Int(fields[1]), kib >= 0 else {
      return nil
    }
    return kib / 1024
  }
}
