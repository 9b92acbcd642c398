internal import CLinux

/// The kernel's wireless extensions: asked for what `/proc/net/wireless` lacks.
struct WirelessExtensions: Sendable {
  /// What they tell of an interface.
  struct Answer: Sendable, Equatable {
    /// dBm.
    var signalDbm: Int?
    /// Whether the adapter sleeps between packets.
    var powerSave: Bool?
  }

  /// The answer for an interface; nil where it can't be asked.
  let answer: @Sendable (String) -> Answer?

  /// Those of this machine: SIOCGIWSTATS and SIOCGIWPOWER.
  static let kernel = WirelessExtensions { interface in
    var signal: Int32 = 0
    var saving: Int32 = 0
    guard airworthy_wireless(interface, &signal, &saving) == 0 else { return nil }
    return Answer(
      signalDbm: signal == .min ? nil : Int(signal),
      powerSave: saving < 0 ? nil : saving != 0
    )
  }

  /// A kernel without them.
  static let none = WirelessExtensions { _ in nil }
}
