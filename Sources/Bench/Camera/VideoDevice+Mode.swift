internal import Rig
internal import SystemPackage
internal import V4L2
internal import V4L2Probe

extension VideoDevice {
  /// Sets a format and its interval; the driver may grant another, which is read afterwards.
  func set(_ mode: CaptureFormat, _ type: BufferType) throws(Errno) {
    guard let pixelFormat = PixelFormat(fourcc: mode.fourcc) else { throw .invalidArgument }
    _ = try setFormat(
      VideoFormat(pixelFormat: pixelFormat, width: mode.width, height: mode.height),
      type
    )
    if let interval = mode.interval {
      let ratio = Ratio(numerator: interval.numerator, denominator: interval.denominator)
      // A driver without intervals answers ENOTTY or EINVAL: it runs at its own rate.
      _ = try? setInterval(ratio, type)
    }
  }

  /// Sets a format and its interval again, if they are no longer set.
  func restore(_ mode: CaptureFormat, _ type: BufferType) throws(Errno) {
    guard try captureFormat(type) != mode else { return }
    try set(mode, type)
  }
}
