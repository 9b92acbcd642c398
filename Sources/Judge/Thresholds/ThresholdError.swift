/// Why thresholds cannot be used.
public enum ThresholdError: Error, Sendable, Equatable {
  /// No such threshold; `known` holds every id there is.
  case unknown(id: String, known: [String])
  /// The table lacks a threshold that a judgement needs.
  case missing(id: String)
  /// The table gives a threshold twice.
  case duplicate(id: String)
  /// The value is no finite number.
  case notANumber(id: String)
  /// An argument is not of the form `id=value`.
  case notAnAssignment(argument: String)
}
