/// A mode of a sweep: what it promises, what arrived, and what that is worth.
public struct SweptMode: Codable, Sendable, Equatable {
  /// The mode as asked for.
  public var mode: CaptureFormat
  /// What arrived; nil where it could not be measured.
  public var measurement: CameraMeasurement?
  /// The worst that was found; nil where nothing could be measured.
  public var grade: FindingStatus?
  /// Why it could not be measured; nil where it was.
  public var failure: FindingCode?

  /// A mode with its result.
  public init(
    mode: CaptureFormat,
    measurement: CameraMeasurement?,
    grade: FindingStatus?,
    failure: FindingCode?
  ) {
    self.mode = mode
    self.measurement = measurement
    self.grade = grade
    self.failure = failure
  }
}
