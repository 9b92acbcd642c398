public import Rig

/// What an encoder is held against, and how much is asked of one that was not measured.
public struct EncoderThresholds: Sendable, Equatable {
  /// Pixels per second.
  public let pixelRate: Threshold
  /// Pixels per second on a small computer.
  public let smallPixelRate: Threshold
  /// The count of logical processors below which a computer is small.
  public let smallProcessors: Threshold
  /// How many times as fast as the stream an encoder must be.
  public let margin: Threshold
  /// Frames that may be encoded too late, as a share.
  public let lateShare: Threshold
  /// The difference in SSIM up to which two pictures look alike.
  public let alike: Threshold
  /// How many times as high or low a bitrate may be at which pictures were compared.
  public let comparedRatio: Threshold

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    pixelRate = try reader.threshold("encoder.unmeasured.pixel_rate")
    smallPixelRate = try reader.threshold("encoder.unmeasured.small.pixel_rate")
    smallProcessors = try reader.threshold("encoder.unmeasured.small.processors")
    margin = try reader.threshold("encoder.margin")
    lateShare = try reader.threshold("encoder.late_share")
    alike = try reader.threshold("encoder.ssim.alike")
    comparedRatio = try reader.threshold("encoder.ssim.bitrate_ratio")
  }
}
