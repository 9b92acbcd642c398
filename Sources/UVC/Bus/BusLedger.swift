/// Who keeps how much of a bus free, and what more it has room for.
///
/// One ledger holds the devices that share time: those of one speed class below one root hub.
/// A hub of USB 3 does not pool the bandwidth of USB 2 devices behind it.
public struct BusLedger: Sendable {
  /// The speed whose budget counts.
  public let speed: USBSpeed
  /// What is kept free now.
  public let reservations: [PeriodicReservation]

  /// A ledger of what is kept free now.
  public init(speed: USBSpeed, reservations: [PeriodicReservation]) {
    self.speed = speed
    self.reservations = reservations
  }

  /// What is kept free in the fullest interval.
  public var reserved: PeriodicLoad { PeriodicSchedule(reservations).peak }

  /// What one device keeps free in the fullest interval.
  public func reserved(by device: String) -> PeriodicLoad {
    PeriodicSchedule(reservations.lazy.filter { $0.device == device }).peak
  }

  /// What new streams have to leave alone: what is kept free apart from what the demands would
  /// replace.
  ///
  /// Interrupt endpoints count by their time alone, so that they make a bus tight, never exceeded.
  public func reserved(beside demands: [StreamDemand]) -> PeriodicLoad {
    let replaced = Set(demands.map(\.place))
    let kept = reservations.compactMap { reservation -> PeriodicReservation? in
      let place = StreamDemand.Place(device: reservation.device, interface: reservation.interface)
      guard !replaced.contains(place) else { return nil }
      var kept = reservation
      if kept.isInterrupt { kept.load.bytes = 0 }
      return kept
    }
    return PeriodicSchedule(kept).peak
  }

  /// Whether demands can stream together beside everything else that streams now.
  public func fit(_ demands: [StreamDemand]) -> BusFit {
    speed.budget.fit(demands.reduce(reserved(beside: demands)) { $0 + $1.load })
  }

  /// How many cameras that each keep this much free an otherwise empty bus has room for by its
  /// payload; nil where they keep nothing free.
  public func cameras(of load: PeriodicLoad) -> Int? {
    load.bytes > 0 ? speed.budget.bytes / load.bytes : nil
  }
}
