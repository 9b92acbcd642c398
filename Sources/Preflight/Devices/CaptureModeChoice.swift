internal import Glibc
public import Rig

/// The mode to measure a camera in when the user names none: the one a show would want.
public enum CaptureModeChoice {
  /// The mode that is asked for, or else the best; nil where the camera lists none: one that is hung or
  /// denied says why when it is opened.
  public static func mode(
    of camera: Camera,
    asked request: ModeRequest?
  ) throws(PreflightFailure) -> CaptureFormat? {
    guard let request else { return best(of: camera) }
    // What was too slow to list its modes may have this one: the driver is asked.
    guard !camera.modes.isEmpty else {
      guard let mode = request.whole else {
        if [.ready, .busy].contains(camera.access.state) { throw .modeNotWhole(camera) }
        return nil
      }
      return mode
    }
    guard let mode = request.mode(of: camera) else { throw .modeNotOffered(camera) }
    return mode
  }

  /// The best mode of a camera, nothing larger than wanted, nor faster where the wanted rate is there;
  /// nil where it lists none.
  ///
  /// What a show wants is a size up to the output's and a rate no lower than film's: among those
  /// the worth is OBS's `area^0.85 * rate^0.55` (its estimate of a mode's bitrate), compressed
  /// formats first on a tie, since raw ones fill the USB bus.
  public static func best(
    of camera: Camera,
    width: UInt32 = 1920,
    height: UInt32 = 1080,
    rateFps: Double = 30
  ) -> CaptureFormat? {
    let offered = camera.modes.flatMap(formats).filter { $0.width <= width && $0.height <= height }
    let smooth = offered.filter { ($0.rateFps ?? 0) >= slowestSmoothFps }
    return (smooth.isEmpty ? offered : smooth).enumerated().max { left, right in
      let (first, second) = (worth(left.element, rateFps), worth(right.element, rateFps))
      return first == second ? left.offset > right.offset : first < second
    }?.element
  }

  /// All formats of a mode: of a range of sizes those that are usual.
  static func formats(of mode: CaptureMode) -> [CaptureFormat] {
    let sizes: [(width: UInt32, height: UInt32)] =
      mode.sizeRange.map { range in
        usualSizes.filter { range.contains(width: $0.width, height: $0.height) }
      } ?? [(mode.width, mode.height)]
    let intervals: [Fraction?] =
      mode.intervals.isEmpty ? [mode.intervalRange?.shortest] : mode.intervals
    return sizes.flatMap { size in
      intervals.map {
        CaptureFormat(fourcc: mode.fourcc, width: size.width, height: size.height, interval: $0)
      }
    }
  }

  /// Film's rate, less a little.
  static let slowestSmoothFps = 23.9

  private static let usualSizes: [(width: UInt32, height: UInt32)] = [
    (1920, 1080), (1280, 720), (640, 480), (640, 360),
  ]

  /// What a mode is worth to a show of a rate; more is better.
  static func worth(_ format: CaptureFormat, _ wanted: Double = 30) -> Double {
    let area = Double(format.width) * Double(format.height)
    let offered = format.rateFps ?? 15
    // A rate beyond the wanted one costs bandwidth and brings nothing.
    let rate = offered > wanted * 1.001 ? wanted * 0.99 : offered
    let isCompressed = ["MJPG", "H264", "JPEG"].contains(format.fourcc)
    return pow(area, 0.85) * pow(rate, 0.55) * (isCompressed ? 1.000001 : 1)
  }
}
