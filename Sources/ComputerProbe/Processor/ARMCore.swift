/// A core designed by Arm, known by the part number of its main ID register.
///
/// Source: the Main ID Register of each core's technical reference manual; `lscpu` knows the same.
struct ARMCore: Equatable {
  /// Such as `Cortex-A76`.
  let name: String

  /// The core of an implementer and a part as `/proc/cpuinfo` writes them; nil for others.
  init?(implementer: String, part: String) {
    guard implementer == "0x41", part.hasPrefix("0x"),
      let number = Int(part.dropFirst(2), radix: 16),
      let name = ARMCore.names[number]
    else { return nil }
    self.name = name
  }

  private static let names: [Int: String] = [
    0xc07: "Cortex-A7", 0xc08: "Cortex-A8", 0xc09: "Cortex-A9", 0xc0e: "Cortex-A17",
    0xc0f: "Cortex-A15", 0xd03: "Cortex-A53", 0xd04: "Cortex-A35", 0xd05: "Cortex-A55",
    0xd07: "Cortex-A57", 0xd08: "Cortex-A72", 0xd09: "Cortex-A73", 0xd0a: "Cortex-A75",
    0xd0b: "Cortex-A76", 0xd0c: "Neoverse-N1", 0xd0d: "Cortex-A77", 0xd40: "Neoverse-V1",
    0xd41: "Cortex-A78", 0xd42: "Cortex-A78AE", 0xd44: "Cortex-X1", 0xd46: "Cortex-A510",
    0xd47: "Cortex-A710", 0xd48: "Cortex-X2", 0xd49: "Neoverse-N2", 0xd4b: "Cortex-A78C",
    0xd4c: "Cortex-X1C", 0xd4d: "Cortex-A715", 0xd4e: "Cortex-X3", 0xd4f: "Neoverse-V2",
    0xd80: "Cortex-A520", 0xd81: "Cortex-A720", 0xd82: "Cortex-X4",
  ]
}
