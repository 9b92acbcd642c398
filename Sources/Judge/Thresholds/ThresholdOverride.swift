import Rig

/// A changed limit: from a scene, the user's file or `--threshold`.
public struct ThresholdOverride: Sendable, Equatable {
  /// The id of the threshold to change.
  public var id: String
  /// The limit, in the unit of the threshold.
  public var value: Double
  /// Where the limit comes from.
  public var source: String

  /// A limit with its source.
  public init(id: String, value: Double, source: String) {
    self.id = id
    self.value = value
    self.source = source
  }

  /// Reads an argument of the form `id=value`; its source is `--threshold`.
  public init(argument: String) throws(ThresholdError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw .notAnAssignment(argument: argument)
    }
    let id = String(parts[0])
    guard let value = Double(String(parts[1])), value.isFinite else { throw .notANumber(id: id) }
    self.init(id: id, value: value, source: "--threshold")
  }

  /// The changed threshold.
  func applied(to threshold: Threshold) throws(ThresholdError) -> Threshold {
    let unit = threshold.unit
    let goesBelowZero = unit.hasPrefix("dB") || unit == "LUFS" || unit == "°C"
    guard value.isFinite, value >= 0 || goesBelowZero else { throw .notANumber(id: id) }
    var changed = threshold
    changed.value = value
    changed.source = source
    return changed
  }
}
