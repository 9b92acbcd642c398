internal import Rig

/// How a camera's picture becomes the one that is sent.
struct Framing {
  private static let tolerance = 0.01

  /// The part to keep, in the middle of the camera's picture; nil for all of it.
  let kept: (width: Int, height: Int)?
  /// Whether the size changes after that.
  let scales: Bool

  /// A camera's mode and the picture to send.
  init(_ mode: CaptureFormat, _ video: VideoSettings) {
    let (width, height) = (Int(mode.width), Int(mode.height))
    let source = Double(width) * Double(video.height)
    let target = Double(height) * Double(video.width)
    if abs(source - target) <= Framing.tolerance * max(source, target) {
      kept = nil
    } else if source > target {
      kept = (Framing.even(target / Double(max(1, video.height))), height)
    } else {
      kept = (width, Framing.even(source / Double(max(1, video.width))))
    }
    scales = (kept?.width ?? width, kept?.height ?? height) != (video.width, video.height)
  }

  private static func even(_ value: Double) -> Int { max(2, Int(value) / 2 * 2) }
}

extension VideoSettings {
  /// Frames from one key frame to the next; rather one too soon than too late.
  var keyframeFrames: Int {
    max(1, Int(keyframeIntervalSeconds * (frameRate.value ?? 30) + 0.001))
  }

  /// The frame rate as programs write it.
  var rateText: String { "\(frameRate.numerator)/\(frameRate.denominator)" }
}
