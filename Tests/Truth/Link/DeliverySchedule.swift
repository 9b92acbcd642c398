/// When packets may leave: the opportunities of a link, in nanoseconds after its start.
struct DeliverySchedule: Sendable {
  /// What one opportunity carries (mahimahi's accounting).
  static let opportunityBytes = 1500
  private static let second = 1e9

  /// The next opportunity.
  private(set) var next: Int64 = 0
  private let capacity: Capacity
  private var count = 0
  /// Of a recording: the position in it, and how much of its repetitions has passed.
  private var index = 0
  private var base: Int64 = 0
  /// Of rates: the time up to which they are spent, as seconds of the recording.
  private var time = 0.0

  init(_ capacity: Capacity) {
    self.capacity = capacity
    switch capacity {
    case .constant: advance()
    case .trace(let trace, let offset):
      let begin = offset.truncatingRemainder(dividingBy: trace.period)
      time = begin
      if case .opportunities(let times) = trace {
        let milliseconds = Int((begin * 1000).rounded())
        base = -Int64(milliseconds) * 1_000_000
        index = times.firstIndex { $0 >= milliseconds } ?? 0
        next = base + Int64(times[index]) * 1_000_000
      } else {
        advance()
      }
    }
  }

  /// Goes on to the opportunity after the next.
  mutating func advance() {
    count += 1
    switch capacity {
    case .constant(let rate):
      next = Int64(Double(count) * Double(DeliverySchedule.opportunityBytes) * 8000 / rate)
    case .trace(.opportunities(let times), _):
      index += 1
      if index == times.count {
        base += Int64(times[index - 1]) * 1_000_000
        index = 0
      }
      next = base + Int64(times[index]) * 1_000_000
    case .trace(.rates(let rates), let offset):
      spend(rates)
      let begin = offset.truncatingRemainder(dividingBy: Double(rates.count))
      next = Int64((time - begin) * DeliverySchedule.second)
    }
  }

  /// Moves the time on by what one opportunity takes at the rates of its seconds.
  private mutating func spend(_ rates: [Double]) {
    var bits = Double(DeliverySchedule.opportunityBytes * 8)
    while true {
      let second = time.rounded(.down)
      let rate = rates[Int(second) % rates.count] * 1e6
      let left = (second + 1 - time) * rate
      if left > bits {
        time += bits / rate
        return
      }
      bits -= left
      time = second + 1
    }
  }
}
