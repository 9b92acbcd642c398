/// How a lamp's light turns over the frames of a run.
struct TimePattern {
  private let turns: [PhaseWalk.Phasor]
  private var cosines = 0.0
  private var sines = 0.0
  private var mixed = 0.0

  init(_ turns: [PhaseWalk.Phasor]) {
    self.turns = turns
    for turn in turns {
      cosines += turn.cosine * turn.cosine
      sines += turn.sine * turn.sine
      mixed += turn.cosine * turn.sine
    }
  }

  /// The mean power; 1 where the phase passes evenly through the circle.
  var power: Double { turns.isEmpty ? 0 : (cosines + sines) / Double(turns.count) }

  /// What turns with time and row as a lamp does: cos(time + row) is cos(time) cos(row) -
  /// sin(time) sin(row).
  ///
  /// - Parameters:
  ///   - rows: The projections of each frame's rows on the basis.
  ///   - direction: -1 where the sensor is read from bottom to top.
  func fit(_ rows: [PhaseWalk.Phasor], _ basis: RowBasis, _ direction: Double) -> PlaneFit? {
    var seen = (0.0, 0.0)
    for (turn, row) in zip(turns, rows) {
      seen.0 += turn.cosine * row.cosine - turn.sine * direction * row.sine
      seen.1 += turn.cosine * direction * row.sine + turn.sine * row.cosine
    }
    let own = basis.products
    let both = direction * own.mixed
    return PlaneFit(
      seen,
      (
        cosines * own.cosines - 2 * mixed * both + sines * own.sines,
        cosines * own.sines + 2 * mixed * both + sines * own.cosines,
        mixed: (cosines - sines) * both + mixed * (own.cosines - own.sines)
      )
    )
  }
}
