public import Rig

/// What was read of the computer.
public struct ComputerEvidence: Sendable, Equatable {
  /// The computer; nil where it could not be read.
  public var device: Computer?
  /// Why it could not be read; nil where it was.
  public var failure: BenchFailure?

  /// A computer, or what hindered its reading.
  public init(device: Computer?, failure: BenchFailure? = nil) {
    self.device = device
    self.failure = failure
  }
}
