public import Rig

/// The two limits of a quantity: where it begins to worry and where it no longer will do.
public struct Limits: Sendable, Equatable {
  /// Beyond it: a warning. Its id ends in `.warn`.
  public let warn: Threshold
  /// Beyond it: a failure. Its id ends in `.fail`.
  public let fail: Threshold

  /// The breach of a quantity that should be large; nil where it is.
  func floor(_ value: Double) -> Breach? {
    if value < fail.value { return Breach(status: .fail, threshold: fail) }
    if value < warn.value { return Breach(status: .warn, threshold: warn) }
    return nil
  }

  /// The breach of a quantity that should be small; nil where it is.
  func ceiling(_ value: Double) -> Breach? {
    if value > fail.value { return Breach(status: .fail, threshold: fail) }
    if value > warn.value { return Breach(status: .warn, threshold: warn) }
    return nil
  }
}

/// A threshold that was not kept, and how bad that is.
struct Breach: Equatable {
  var status: FindingStatus
  var threshold: Threshold
}
