internal import CLinux
internal import SystemCore

/// What NetworkManager says of the connection, asked over the system bus; it is never started.
struct NetworkManagerSettings {
  private static let timeoutMicroseconds: UInt64 = 300_000

  private let root: SystemRoot

  init(_ root: SystemRoot) { self.root = root }

  /// Whether data is counted on the primary connection; nil where NetworkManager does not run or does
  /// not know.
  var isMetered: Bool? {
    // Without its folder there is nobody to ask, and no library to load.
    guard root.exists("/run/NetworkManager") else { return nil }
    return Self.isMetered(airworthy_network_manager_metered(Self.timeoutMicroseconds))
  }

  /// What a value of `NMMetered` means: set or guessed, yes or no (NetworkManager's D-Bus interface,
  /// `NMMetered`).
  static func isMetered(_ value: CInt) -> Bool? {
    switch value {
    case 1, 3: true
    case 2, 4: false
    default: nil
    }
  }
}
