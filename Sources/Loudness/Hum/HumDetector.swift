/// Looks for the families of 50 and of 60 Hz in the quiet of a recording.
///
/// A line belongs to a family only within half a hertz times its order, as the mains may be off,
/// and only with the others: the note G1 at 49.0 Hz, or one at 97.3 Hz, is no hum.
struct HumDetector {
  private static let orders = 1...6
  private static let fewestLines = 2
  private static let prominence = Decibels.toPower(10)
  /// One of the lines has to be this sure: of a thousand noises none then passes for hum.
  private static let strongest = Decibels.toPower(15)
  private static let toleranceHz = 0.5
  /// A line is the highest point this far around.
  private static let neighbourhoodHz = 2.5
  private static let sureSeconds = 4.0
  /// What is weaker is below the steps of 24 bits: the arithmetic's own, and heard by nobody.
  private static let weakest = Decibels.toPower(-130)

  private struct Line {
    let order: Int
    let frequency: Double
    let power: Double
    let prominence: Double

    var fundamental: Double { frequency / Double(order) }
  }

  /// The stronger family; nil where there is none.
  static func hum(in spectrum: HumSpectrum) -> Hum? {
    [50, 60].compactMap { hum(of: $0, in: spectrum) }.max { $0.dBFS < $1.dBFS }
  }

  private static func hum(of fundamental: Int, in spectrum: HumSpectrum) -> Hum? {
    let candidates = orders.flatMap { lines(of: $0, fundamental, in: spectrum) }
    let families = candidates.map { candidate in
      candidates.filter { isSameFamily($0, candidate, spectrum) }
    }
    let family = families.max { power($0) < power($1) } ?? []
    guard family.count >= fewestLines, power(family) >= weakest,
      let strongest = family.max(by: { $0.power < $1.power }),
      let prominence = family.map(\.prominence).max(), prominence >= Self.strongest,
      let dBFS = Decibels.fromPower(power(family)),
      let prominenceDB = Decibels.fromPower(min(prominence, 1e30))
    else { return nil }
    return Hum(
      fundamentalHz: fundamental,
      measuredHz: strongest.fundamental,
      dBFS: dBFS,
      lines: Set(family.map(\.order)).count,
      prominenceDB: prominenceDB,
      seconds: spectrum.seconds,
      confidence: min(spectrum.seconds / sureSeconds, 1)
    )
  }

  private static func power(_ lines: [Line]) -> Double { lines.reduce(0) { $0 + $1.power } }

  private static func lines(
    of order: Int,
    _ fundamental: Int,
    in spectrum: HumSpectrum
  ) -> [Line] {
    let centre = Double(order * fundamental)
    let tolerance = toleranceHz * Double(order)
    let reach = max(Int(neighbourhoodHz / spectrum.binHz), spectrum.lobe)
    let bins = spectrum.bin(centre - tolerance)...spectrum.bin(centre + tolerance)
    return bins.compactMap { bin in
      let power = spectrum.powers[bin]
      let around = max(0, bin - reach)...min(spectrum.powers.count - 1, bin + reach)
      guard power > 0, around.allSatisfy({ spectrum.powers[$0] <= power }) else { return nil }
      let noise = spectrum.localMedian(at: bin)
      guard power >= noise * prominence else { return nil }
      return Line(
        order: order,
        frequency: spectrum.frequency(ofPeak: bin),
        power: spectrum.power(ofPeak: bin, noise: noise),
        prominence: noise > 0 ? power / noise : .greatestFiniteMagnitude
      )
    }
  }

  /// Whether a line lies where the other one's fundamental puts it, as far as the bins can tell.
  private static func isSameFamily(_ line: Line, _ other: Line, _ spectrum: HumSpectrum) -> Bool {
    let resolution = Double(spectrum.lobe) * spectrum.binHz / 3
    let order = Double(line.order)
    let uncertainty = resolution * max(1, order / Double(other.order))
    return abs(line.frequency - order * other.fundamental) <= uncertainty
  }
}
