/// Least-squares lines of one slope, one through each piece of a broken line.
struct ParallelLines: Sendable {
  /// The slope, in seconds a second.
  let slope: Double
  /// Its standard error.
  let standardError: Double

  /// Leaves out points that lie off by more than six median deviations: windows in which every
  /// delivery was late. Nil for fewer points than it takes, or all at one time.
  init?(through pieces: [[LagPoint]]) {
    guard let slope = Self.medianSlope(of: pieces) else { return nil }
    var fit = Self(slope: slope, standardError: 0)
    var isFitted = false
    for _ in 0..<2 {
      let residuals = pieces.map(fit.residuals)
      let sizes = residuals.joined().map(abs).sorted()
      // Even without scatter times are told in microseconds.
      let limit = 6 * sizes[sizes.count / 2] + 1e-6
      let kept = zip(pieces, residuals).map { points, residuals in
        zip(points, residuals).filter { abs($1) <= limit }.map(\.0)
      }
      guard let better = Self(fitting: kept) else { break }
      fit = better
      isFitted = true
    }
    guard isFitted else { return nil }
    self = fit
  }

  private init(slope: Double, standardError: Double) {
    self.slope = slope
    self.standardError = standardError
  }

  /// From each point to the one half a piece later: no outlier moves that far.
  private static func medianSlope(of pieces: [[LagPoint]]) -> Double? {
    let slopes = pieces.flatMap { piece in
      zip(piece, piece.dropFirst(max(1, piece.count / 2))).map { earlier, later in
        (later.lag - earlier.lag) / (later.seconds - earlier.seconds)
      }
    }
    return slopes.isEmpty ? nil : slopes.sorted()[slopes.count / 2]
  }

  /// The median of the lags of a piece, the slope taken out; nil for none.
  func level(of piece: [LagPoint]) -> Double? {
    let lags = piece.map { $0.lag - slope * $0.seconds }.sorted()
    return lags.isEmpty ? nil : lags[lags.count / 2]
  }

  private init?(fitting pieces: [[LagPoint]]) {
    let centred = pieces.filter { $0.count >= 2 }.flatMap(Self.centred)
    let parts = pieces.count { $0.count >= 2 }
    let spread = centred.reduce(0) { $0 + $1.seconds * $1.seconds }
    guard centred.count >= parts + 2, spread > 0 else { return nil }
    let slope = centred.reduce(0) { $0 + $1.seconds * $1.lag } / spread
    let squares = centred.reduce(0) { sum, point in
      let residual = point.lag - slope * point.seconds
      return sum + residual * residual
    }
    self.slope = slope
    standardError = (squares / Double(centred.count - parts - 1) / spread).squareRoot()
  }

  private static func centred(_ piece: [LagPoint]) -> [LagPoint] {
    let count = Double(piece.count)
    let seconds = piece.reduce(0) { $0 + $1.seconds } / count
    let lag = piece.reduce(0) { $0 + $1.lag } / count
    return piece.map { LagPoint(seconds: $0.seconds - seconds, lag: $0.lag - lag) }
  }

  private func residuals(of piece: [LagPoint]) -> [Double] {
    let level = level(of: piece) ?? 0
    return piece.map { $0.lag - slope * $0.seconds - level }
  }
}
