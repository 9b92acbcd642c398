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

  /// The smallest sets of demands that can't stream together, beside everything else that streams
  /// now: `ENOSPC`, known before streaming starts.
  ///
  /// At most `limit` sets; each exceeds the budget, and none still does without one of its members.
  public func conflicts(among demands: [StreamDemand], limit: Int = 32) -> [[StreamDemand]] {
    let sorted = demands.filter { $0.load.bytes > 0 }.sorted { $0.load.bytes > $1.load.bytes }
    let room = speed.budget.bytes - reserved(beside: demands).bytes
    var rests = [Int](repeating: 0, count: sorted.count + 1)
    for index in sorted.indices.reversed() {
      rests[index] = rests[index + 1] + sorted[index].load.bytes
    }
    var search = ConflictSearch(demands: sorted, rests: rests, limit: limit)
    search.extend([], from: 0, room: room)
    return search.found
  }
}

/// Largest first, a set that exceeds no longer does without its smallest, and so without any.
private struct ConflictSearch {
  let demands: [StreamDemand]
  /// The bytes of each demand and all smaller ones.
  let rests: [Int]
  let limit: Int
  var found: [[StreamDemand]] = []

  mutating func extend(_ chosen: [StreamDemand], from start: Int, room: Int) {
    for index in start..<demands.count {
      // With all that is left there is room: no set goes on from here.
      guard found.count < limit, rests[index] > room else { return }
      let left = room - demands[index].load.bytes
      let extended = chosen + [demands[index]]
      if left < 0 { found.append(extended) } else { extend(extended, from: index + 1, room: left) }
    }
  }
}
