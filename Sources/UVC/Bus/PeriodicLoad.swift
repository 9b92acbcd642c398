/// What an endpoint takes of an interval of its bus: payload, and time at worst.
public struct PeriodicLoad: Sendable, Equatable {
  /// Bytes of payload.
  public var bytes: Int
  /// The time of its transactions with overhead and worst-case bit stuffing.
  public var nanoseconds: Int

  /// A load of both.
  public init(bytes: Int, nanoseconds: Int) {
    self.bytes = bytes
    self.nanoseconds = nanoseconds
  }

  /// No load.
  public static let none = PeriodicLoad(bytes: 0, nanoseconds: 0)

  /// Both loads in one interval.
  public static func + (left: Self, right: Self) -> Self {
    PeriodicLoad(
      bytes: left.bytes + right.bytes,
      nanoseconds: left.nanoseconds + right.nanoseconds
    )
  }
}

extension Endpoint {
  /// What the endpoint reserves in each of its service intervals; nothing where it is not periodic.
  ///
  /// The time follows USB 2.0, 5.11.3, as the kernel's `usb_calc_bus_time` and `HS_NSECS_ISO` do;
  /// on SuperSpeed each packet of 1,024 bytes adds 32 symbols (USB 3.2, 7.2.1 and 7.2.2).
  public func load(at speed: USBSpeed) -> PeriodicLoad {
    guard isPeriodic else { return .none }
    let bytes = bytesPerInterval(at: speed)
    let count = speed == .high ? packetsPerMicroframe : 1
    return PeriodicLoad(
      bytes: bytes,
      nanoseconds: count * transactionNanoseconds(bytes / count, at: speed)
    )
  }

  private func transactionNanoseconds(_ bytes: Int, at speed: USBSpeed) -> Int {
    let stuffedBits = 7 * 8 * bytes / 6
    let isIsochronous = transfer == .isochronous
    switch speed {
    case .low: return 64_060 + 2 * 333 + 1000 + 67_667 * (31 + 10 * stuffedBits) / 1000
    case .full:
      let fixed = isIsochronous ? 7268 : 9107
      return fixed + 1000 + 8354 * (31 + 10 * stuffedBits) / 1000
    case .high:
      return ((isIsochronous ? 38 : 55) * 8 * 2083 + 2083 * (3 + stuffedBits)) / 1000 + 5
    case .superSpeed: return (bytes + packets(bytes) * 32) * 2
    case .superSpeedPlus: return (bytes + packets(bytes) * 32) * 825 / 1000
    case .superSpeedPlusBy2: return (bytes + packets(bytes) * 32) * 825 / 2000
    }
  }

  private func packets(_ bytes: Int) -> Int { (bytes + 1023) / 1024 }
}

extension PeriodicLoad {
  /// What a hub takes of a high-speed microframe to speak full speed: at most 188 bytes, sent or
  /// fetched in two split transactions (USB 2.0, 11.18.1).
  public static func splitTransactions(frameBytes: Int) -> PeriodicLoad {
    let bytes = min(frameBytes, 188)
    let time = (2 * 38 * 8 * 2083 + 2083 * (6 + 7 * 8 * bytes / 6)) / 1000 + 10
    return PeriodicLoad(bytes: bytes, nanoseconds: time)
  }
}
