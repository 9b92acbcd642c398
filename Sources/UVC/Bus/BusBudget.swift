/// How much of each interval a bus may promise to isochronous and interrupt endpoints.
///
/// USB 2.0, 5.6.4: at most 90 % of a full-speed frame of 1,500 bytes and 80 % of a high-speed
/// microframe of 7,500. SuperSpeed: 90 % of what the line carries (8b/10b, then 128b/132b), which
/// the kernel's xHCI driver keeps as `SS_BW_RESERVED`.
public struct BusBudget: Sendable, Equatable {
  /// Bytes of payload an interval.
  public var bytes: Int
  /// Time an interval.
  public var nanoseconds: Int

  /// Whether a load can be promised.
  public func fit(_ load: PeriodicLoad) -> BusFit {
    if load.bytes > bytes { return .exceeds }
    return load.nanoseconds > nanoseconds ? .tight : .fits
  }
}

/// Whether a bus has room for a load.
public enum BusFit: String, Sendable, Comparable {
  /// With overhead and worst-case bit stuffing, too: every host controller grants it.
  case fits
  /// The payload alone has room. EHCI and DWC2 refuse by worst-case time; xHCI mostly grants it.
  case tight
  /// Not even the payload has room: `ENOSPC` when streaming starts.
  case exceeds

  /// More room before less.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .fits: 0
    case .tight: 1
    case .exceeds: 2
    }
  }
}

extension USBSpeed {
  /// What a bus of this speed may promise an interval.
  public var budget: BusBudget {
    switch self {
    case .low, .full: BusBudget(bytes: 1350, nanoseconds: 900_000)
    case .high: BusBudget(bytes: 6000, nanoseconds: 100_000)
    case .superSpeed: BusBudget(bytes: 56_250, nanoseconds: 112_500)
    case .superSpeedPlus: BusBudget(bytes: 136_363, nanoseconds: 112_500)
    case .superSpeedPlusBy2: BusBudget(bytes: 272_727, nanoseconds: 112_500)
    }
  }
}
