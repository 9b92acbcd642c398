public import Rig

/// The limits of a camera's picture.
public struct PictureThresholds: Sendable, Equatable {
  /// Mean brightness below which nothing can be seen, of 255.
  public let black: Threshold
  /// Seconds of frames with the very same bytes.
  public let frozenSeconds: Threshold
  /// The foot of the picture that is blank, as a share of its height.
  public let blankBottom: Threshold
  /// Mean brightness, of 255.
  public let lumaLow: Limits
  /// Mean brightness, of 255.
  public let lumaHigh: Limits
  /// Pixels that are white, as a share.
  public let clippedShare: Limits
  /// The brightness of the middle as a share of the border's.
  public let backlightRatio: Threshold
  /// The border's brightness from which the middle is compared, of 255.
  public let backlightBorder: Threshold
  /// The deviation of a still pixel from frame to frame, at 320 pixels across, of 255.
  public let noise: Limits
  /// The re-blur metric: 0 sharp, 1 blurred.
  public let blur: Threshold
  /// How far near-neutral parts lie from grey, of 128.
  public let cast: Threshold
  /// The lamps' flicker in the rows, in percent.
  public let flicker: Limits

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    black = try reader.threshold("camera.picture.black.fail")
    frozenSeconds = try reader.threshold("camera.picture.frozen_s.fail")
    blankBottom = try reader.threshold("camera.picture.blank_bottom_share.fail")
    lumaLow = try reader.limits("camera.picture.luma_low")
    lumaHigh = try reader.limits("camera.picture.luma_high")
    clippedShare = try reader.limits("camera.picture.clipped_share")
    backlightRatio = try reader.threshold("camera.picture.backlight_ratio.warn")
    backlightBorder = try reader.threshold("camera.picture.backlight_border")
    noise = try reader.limits("camera.picture.noise")
    blur = try reader.threshold("camera.picture.blur.warn")
    cast = try reader.threshold("camera.picture.cast.warn")
    flicker = try reader.limits("camera.picture.flicker_percent")
  }
}
