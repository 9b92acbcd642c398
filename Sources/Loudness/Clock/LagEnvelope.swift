/// The moment of the smallest lag in a window of time.
struct LagPoint: Sendable, Equatable {
  let seconds: Double
  let lag: Double
}

/// The lower envelope of the lags of a stream: a line that losses break into parallel pieces.
struct LagEnvelope {
  /// 0.5 s hold the smallest lag of many deliveries, which scatters little.
  private static let windowSeconds = 0.5
  /// No shorter loss is told from the scheduling of a loaded computer.
  private static let smallestLoss = 0.010
  /// A smaller step is no matter of losses, but would bend the line.
  private static let smallestStep = 0.001
  /// A step up has to last this long, or else be as long as a stall that is no scheduling.
  private static let lastingSeconds = 0.3
  private static let stall = 0.07
  private static let fewestWindows = 6

  /// Why the slope is not known, or the line.
  let line: Result<ParallelLines, ClockDriftUnknown>
  /// The steps that never go back.
  let losses: [LostAudio]

  /// - Parameter deliverySeconds: how much is delivered at a time.
  init(points: [LagPoint], deliverySeconds: Double) {
    let windows = Self.smallest(of: points, slope: 0)
    let slope = Self.medianSlope(windows)
    let steps = Self.steps(in: points, slope: slope, scatter: Self.scatter(windows, slope))
    let pieces = Self.pieces(of: points, at: steps, slope: slope)
    line = Self.line(pieces)
    let levels = (try? line.get()).map { line in pieces.map(line.level) }
    let smallest = max(Self.smallestLoss, deliverySeconds / 2)
    losses = steps.enumerated().compactMap { index, step in
      let size = Self.size(of: step, levels?[index], levels?[index + 1])
      guard size > smallest else { return nil }
      return LostAudio(atSeconds: points[step.index].seconds, milliseconds: size * 1_000)
    }
  }

  private struct Step {
    let index: Int
    let size: Double
  }

  /// The lines on either side know the size better than the points do.
  private static func size(of step: Step, _ before: Double??, _ after: Double??) -> Double {
    guard let before = before ?? nil, let after = after ?? nil else { return step.size }
    return after - before
  }

  private static func steps(in points: [LagPoint], slope: Double, scatter: Double) -> [Step] {
    guard let last = points.last else { return [] }
    let smallest = max(smallestStep, 10 * scatter)
    // The smallest lag from each point on: it can only rise, and does so where audio was lost.
    var lowest = points.map { $0.lag - slope * $0.seconds }
    for index in lowest.indices.dropLast().reversed() {
      lowest[index] = min(lowest[index], lowest[index + 1])
    }
    var steps: [Step] = []
    for index in lowest.indices.dropFirst() {
      let size = lowest[index] - lowest[index - 1]
      let lasting = last.seconds - points[index].seconds
      guard size > smallest, lasting >= lastingSeconds || size > stall else { continue }
      // The last delivery before a loss may have been late: one step in two.
      if let before = steps.last,
        points[index].seconds - points[before.index].seconds < windowSeconds
      {
        steps[steps.count - 1] = Step(index: index, size: before.size + size)
      } else {
        steps.append(Step(index: index, size: size))
      }
    }
    return steps
  }

  private static func pieces(
    of points: [LagPoint],
    at steps: [Step],
    slope: Double
  ) -> [[LagPoint]] {
    let bounds = [0] + steps.map(\.index) + [points.count]
    return zip(bounds, bounds.dropFirst()).map { start, end in
      smallest(of: points[start..<end], slope: slope)
    }
  }

  private static func line(_ pieces: [[LagPoint]]) -> Result<ParallelLines, ClockDriftUnknown> {
    guard pieces.reduce(0, { $0 + $1.count }) >= fewestWindows else { return .failure(.tooCoarse) }
    guard let line = ParallelLines(through: pieces), abs(line.slope) < 0.01 else {
      return .failure(.implausible)
    }
    return .success(line)
  }

  /// The smallest lag of each window, the drift taken out first, as it would prefer one end of it.
  private static func smallest(
    of points: some Sequence<LagPoint>,
    slope: Double
  ) -> [LagPoint] {
    var windows: [LagPoint] = []
    var window = -1
    for point in points {
      let current = Int(point.seconds / windowSeconds)
      if current != window {
        windows.append(point)
        window = current
      } else if let last = windows.last,
        point.lag - slope * point.seconds < last.lag - slope * last.seconds
      {
        windows[windows.count - 1] = point
      }
    }
    return windows
  }

  /// From each window to the next few, which losses disturb only here and there.
  private static func medianSlope(_ windows: [LagPoint]) -> Double {
    let distance = min(4, max(1, windows.count / 40))
    let slopes = zip(windows, windows.dropFirst(distance)).map { earlier, later in
      (later.lag - earlier.lag) / (later.seconds - earlier.seconds)
    }
    // Of two windows or three the median is as good as any.
    return slopes.count < 3 ? 0 : slopes.sorted()[slopes.count / 2]
  }

  /// The median of how far each window's lag is from the one before.
  private static func scatter(_ windows: [LagPoint], _ slope: Double) -> Double {
    let distances = zip(windows, windows.dropFirst()).map { earlier, later in
      abs(later.lag - earlier.lag - slope * (later.seconds - earlier.seconds))
    }
    return distances.count < 3 ? 0 : distances.sorted()[distances.count / 2]
  }
}
