/// The speed of a USB link, as the kernel's `speed` attribute tells it.
public enum USBSpeed: Int, Sendable, Comparable, CaseIterable {
  case low
  case full
  case high
  case superSpeed
  case superSpeedPlus
  case superSpeedPlusBy2

  /// The speed of a link in Mbit/s; nil for one that USB does not know.
  public init?(mbps: Double) {
    switch mbps {
    case 1.5: self = .low
    case 12: self = .full
    case 480: self = .high
    case 5000: self = .superSpeed
    case 10_000: self = .superSpeedPlus
    case 20_000: self = .superSpeedPlusBy2
    default: return nil
    }
  }

  /// Devices of one class share time on a bus; low speed shares with full.
  public enum Class: String, Sendable {
    case full
    case high
    case `super`
  }

  /// The class whose time a link of this speed takes.
  public var sharedClass: Class {
    switch self {
    case .low, .full: .full
    case .high: .high
    case .superSpeed, .superSpeedPlus, .superSpeedPlusBy2: .super
    }
  }

  /// The length of a frame, microframe or bus interval in µs (USB 2.0, 4.4; USB 3.2, 8.12.6).
  public var intervalUs: Int { sharedClass == .full ? 1000 : 125 }

  /// The same as a rate.
  public var intervalsPerSecond: Int { 1_000_000 / intervalUs }

  /// The most bytes that one isochronous endpoint moves in an interval: 1,023 on full speed
  /// (USB 2.0, 5.6.3), 3 × 1,024 on high speed, 48 × 1,024 on SuperSpeed (USB 3.2, 8.12.6.1).
  public var isochronousLimitBytes: Int {
    switch sharedClass {
    case .full: 1023
    case .high: 3 * 1024
    case .super: 48 * 1024
    }
  }

  /// Slower before faster.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
