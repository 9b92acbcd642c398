public import Rig

/// The limits of a camera.
public struct CameraThresholds: Sendable, Equatable {
  /// Good frames that arrived, as a share of the negotiated rate.
  public let deliveredShare: Limits
  /// Good frames that arrived, per second.
  public let fps: Limits
  /// The negotiated rate as a share of the rate asked for.
  public let negotiatedShare: Threshold
  /// Frames that the driver numbered but never delivered, as a share of all.
  public let droppedShare: Limits
  /// Damaged and short frames, as a share of those that arrived.
  public let errorShare: Limits
  /// The longest interval between frames in milliseconds.
  public let stallMs: Threshold
  /// The longest interval between frames in periods of the negotiated rate.
  public let stallPeriods: Threshold

  /// New pictures as a share of the frames delivered.
  public let uniqueShare: Threshold
  /// The picture's limits.
  public let picture: PictureThresholds

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    deliveredShare = try reader.limits("camera.delivered_share")
    fps = try reader.limits("camera.fps")
    negotiatedShare = try reader.threshold("camera.negotiated_share.warn")
    droppedShare = try reader.limits("camera.dropped_share")
    errorShare = try reader.limits("camera.error_share")
    stallMs = try reader.threshold("camera.stall_ms.fail")
    uniqueShare = try reader.threshold("camera.unique_share.warn")
    picture = try PictureThresholds(&reader)
    stallPeriods = try reader.threshold("camera.stall_periods.warn")
  }
}
