import Rig

extension USBCameraFacts {
  /// What a mode needs of the bus; nil where the descriptors don't tell it.
  func need(of format: CaptureFormat) -> USBRateNeed? {
    guard let rate = format.rateFps, rate > 0 else { return nil }
    let mode = modes.first {
      $0.fourcc == format.fourcc && $0.width == Int(format.width)
        && $0.height == Int(format.height)
    }
    return mode?.rates.first { abs($0.rateFps / rate - 1) < 0.005 }
  }
}
