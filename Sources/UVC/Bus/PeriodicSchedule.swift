/// Spreads endpoints over the intervals of a bus as a host controller does: one that is served
/// every 8th microframe takes room in one of eight.
struct PeriodicSchedule {
  private var slots = [PeriodicLoad](repeating: .none, count: PeriodicSchedule.length)

  /// Endpoints served less often are taken as served this often.
  static let length = 64

  /// Places reservations, the most frequent first, each in the phase with most time left.
  init(_ reservations: some Sequence<PeriodicReservation>) {
    for reservation in reservations.sorted(by: { $0.period < $1.period }) {
      let period = min(max(reservation.period, 1), Self.length)
      let phase =
        (0..<period).min { worst($0, period) < worst($1, period) } ?? 0
      for slot in stride(from: phase, to: Self.length, by: period) {
        slots[slot] = slots[slot] + reservation.load
      }
    }
  }

  /// The load of the fullest interval.
  var peak: PeriodicLoad {
    PeriodicLoad(
      bytes: slots.reduce(0) { max($0, $1.bytes) },
      nanoseconds: slots.reduce(0) { max($0, $1.nanoseconds) }
    )
  }

  private func worst(_ phase: Int, _ period: Int) -> Int {
    stride(from: phase, to: Self.length, by: period)
      .reduce(0) { max($0, slots[$1].nanoseconds) }
  }
}
