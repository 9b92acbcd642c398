/// A size and rate that could be sent, with what the platform says of them.
struct OutputCandidate {
  let width: Int
  let height: Int
  let rate: OutputRate
  let rung: Rung

  var shorterSide: Int { min(width, height) }

  var picture: EncoderOption.Picture {
    EncoderOption.Picture(width: width, height: height, fps: rate.fps)
  }

  var pixelRate: Double { Double(width) * Double(height) * rate.fps }

  /// The least bitrate in kbit/s, in the steps in which bitrates are recommended.
  var floorKbps: Int { BitrateStep.up(rung.minimum.value) }
}
