import Rig

/// The picture that there is to send.
struct PictureSource {
  let width: Int
  let height: Int
  var rate: OutputRate
  /// Whether a camera offers it.
  let isListed: Bool
  /// The format it was captured in; nil where no camera was measured.
  let fourcc: String?
  let deliveredFps: Double?
  /// The camera's sides, where only the middle of its picture is sent; nil where all of it is.
  var camera: (width: Int, height: Int)?

  /// What a camera delivers; nil where it is nothing that could be sent.
  init?(_ measurement: CameraMeasurement, slowest: Double) {
    let format = measurement.negotiated
    guard let delivered = measurement.deliveredFps, format.width >= 16, format.height >= 16,
      let rate = OutputRate(delivered: delivered, interval: format.interval, slowest: slowest)
    else { return nil }
    self.width = Int(format.width)
    self.height = Int(format.height)
    self.rate = rate
    self.isListed = true
    self.fourcc = format.fourcc
    self.deliveredFps = delivered
  }

  /// What a camera lists but was not seen to deliver; nil where it is nothing that could be sent.
  init?(listed mode: CaptureFormat, slowest: Double) {
    guard mode.width >= 16, mode.height >= 16,
      let rate = OutputRate(
        delivered: mode.rateFps ?? OutputRate.thirty.fps,
        interval: mode.interval,
        slowest: slowest
      )
    else { return nil }
    self.init(width: Int(mode.width), height: Int(mode.height), rate: rate, isListed: true)
  }

  /// What is assumed where no camera is known: 1080p30.
  static let assumed = PictureSource(width: 1920, height: 1080, rate: .thirty, isListed: false)

  init(
    width: Int,
    height: Int,
    rate: OutputRate,
    isListed: Bool,
    fourcc: String? = nil,
    deliveredFps: Double? = nil
  ) {
    self.width = width
    self.height = height
    self.rate = rate
    self.isListed = isListed
    self.fourcc = fourcc
    self.deliveredFps = deliveredFps
  }

  var shorterSide: Int { min(width, height) }

  /// The picture scaled down so that its shorter side is `side`.
  ///
  /// Both sides are even and the width a multiple of 4, to which OBS would cut it anyway.
  func scaled(toShorterSide side: Int) -> (width: Int, height: Int) {
    let target = min(side, shorterSide)
    if camera != nil, target < shorterSide {
      return (width: max(16, target / 4 * 4), height: max(16, target * 16 / 9 / 2 * 2))
    }
    return (
      width: max(16, width * target / shorterSide / 4 * 4),
      height: max(16, height * target / shorterSide / 2 * 2)
    )
  }
}
