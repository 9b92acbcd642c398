import Rig

/// The picture that there is to send.
struct PictureSource {
  let width: Int
  let height: Int
  let rate: OutputRate
  /// The format it was captured in; nil where no camera was measured.
  let fourcc: String?
  let deliveredFps: Double?

  /// What a camera delivers; nil where it is nothing that could be sent.
  init?(_ measurement: CameraMeasurement, slowest: Double) {
    let format = measurement.negotiated
    guard let delivered = measurement.deliveredFps, format.width >= 16, format.height >= 16,
      let rate = OutputRate(delivered: delivered, interval: format.interval, slowest: slowest)
    else { return nil }
    self.width = Int(format.width)
    self.height = Int(format.height)
    self.rate = rate
    self.fourcc = format.fourcc
    self.deliveredFps = delivered
  }

  /// What is assumed where no camera was measured: 1080p30.
  static let assumed = PictureSource(width: 1920, height: 1080, rate: .thirty)

  private init(width: Int, height: Int, rate: OutputRate) {
    self.width = width
    self.height = height
    self.rate = rate
    self.fourcc = nil
    self.deliveredFps = nil
  }

  var shorterSide: Int { min(width, height) }

  /// The picture scaled down so that its shorter side is `side`.
  ///
  /// Both sides are even and the width a multiple of 4, to which OBS would cut it anyway.
  func scaled(toShorterSide side: Int) -> (width: Int, height: Int) {
    let target = min(side, shorterSide)
    return (
      width: max(16, width * target / shorterSide / 4 * 4),
      height: max(16, height * target / shorterSide / 2 * 2)
    )
  }
}
