internal import Rig
internal import SystemCore
internal import Uplink

extension UplinkMeasurement {
  /// Records how much fifths of a second of a filled link vary, or that hardly any had a queue.
  mutating func recordFifths(of steady: AckSeries, shortestRoundTripMs: Double?) {
    fifthsVariation =
      shortestRoundTripMs
      .flatMap { steady.fifthsVariation(shortestRoundTripMs: $0) }?.rounded(decimals: 4)
    notMeasured["fifths_variation"] = fifthsVariation == nil ? "no_queue" : nil
  }
}
