public import Rig

/// How much is asked of an encoder that was not measured.
public struct EncoderThresholds: Sendable, Equatable {
  /// Pixels per second.
  public let pixelRate: Threshold
  /// Pixels per second on a small computer.
  public let smallPixelRate: Threshold
  /// The count of logical processors below which a computer is small.
  public let smallProcessors: Threshold

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    pixelRate = try reader.threshold("encoder.unmeasured.pixel_rate")
    smallPixelRate = try reader.threshold("encoder.unmeasured.small.pixel_rate")
    smallProcessors = try reader.threshold("encoder.unmeasured.small.processors")
  }
}
