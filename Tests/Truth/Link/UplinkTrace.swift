/// What an uplink carried over time, as recorded.
enum UplinkTrace: Sendable, Equatable {
  /// The milliseconds at which one packet of 1500 bytes may leave, in mahimahi's format; after the
  /// last it begins again.
  case opportunities([Int])
  /// Mbit/s of each second; after the last it begins again.
  case rates([Double])

  /// Reads mahimahi's format: one whole number of milliseconds a line, never falling.
  static func mahimahi(_ text: some StringProtocol) throws(TraceError) -> UplinkTrace {
    var times: [Int] = []
    for (number, line) in text.lines {
      guard let time = Int(line), time >= times.last ?? 0, time < 1 << 40 else {
        throw .line(number, line)
      }
      times.append(time)
    }
    guard let last = times.last, last > 0 else { throw .empty }
    return .opportunities(times)
  }

  /// Reads `second,mbps` lines; the first may be a heading.
  static func seconds(_ text: some StringProtocol) throws(TraceError) -> UplinkTrace {
    var rates: [Double] = []
    for (number, line) in text.lines {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 2 else { throw .line(number, line) }
      if number == 1, Double(fields[0]) == nil { continue }
      guard Int(fields[0]) == rates.count, let rate = Double(fields[1]), rate >= 0, rate < 100_000
      else { throw .line(number, line) }
      rates.append(rate)
    }
    guard rates.contains(where: { $0 > 0.001 }) else { throw .empty }
    return .rates(rates)
  }

  /// The time after which it begins again, in seconds.
  var period: Double {
    switch self {
    case .opportunities(let times): Double(times.last ?? 0) / 1000
    case .rates(let rates): Double(rates.count)
    }
  }

  /// Mbit/s of whole seconds from a time on.
  func capacity(from start: Double, seconds: Int) -> [Double] {
    guard period > 0, seconds > 0 else { return [] }
    switch self {
    case .rates(let rates):
      return (0..<seconds).map { second in
        let begin = start + Double(second)
        let share = begin - begin.rounded(.down)
        let index = Int(begin.rounded(.down))
        return rates[index % rates.count] * (1 - share) + rates[(index + 1) % rates.count] * share
      }
    case .opportunities:
      var bytes = [Int](repeating: 0, count: seconds)
      var schedule = DeliverySchedule(.trace(self, from: start))
      while true {
        let second = Int(schedule.next / 1_000_000_000)
        guard second < seconds else { break }
        bytes[second] += DeliverySchedule.opportunityBytes
        schedule.advance()
      }
      return bytes.map { Double($0) * 8 / 1e6 }
    }
  }
}

/// Why a trace can't be read.
enum TraceError: Error, Equatable, CustomStringConvertible {
  case line(Int, String)
  case empty
  case unreadable(String)

  var description: String {
    switch self {
    case .line(let number, let text): "line \(number) is not of a trace: '\(text.prefix(40))'"
    case .empty: "the trace carries nothing"
    case .unreadable(let path): "\(path) can't be read"
    }
  }
}

extension StringProtocol {
  /// The lines that hold something, with their numbers from 1.
  fileprivate var lines: [(Int, String)] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      let line = String($1.filter { $0 != " " && $0 != "\t" })
      return line.isEmpty ? nil : ($0 + 1, line)
    }
  }
}
