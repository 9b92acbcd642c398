internal import Programme

/// The shape of the media that the upload bench sends.
enum EncoderShape {
  private static let audioKbps = 128

  /// An encoder's stream: key frames every 2 s, six times as large as the rest.
  static func stream(kbps: Double) -> ProgrammeSettings? {
    settings(kbps: kbps, rate: 30, keyFrameRatio: 6)
  }

  /// The largest picture that fits the bitrate; the smallest one at its least bitrate where none
  /// does.
  private static func settings(
    kbps: Double,
    rate: UInt32,
    keyFrameRatio: Double
  ) -> ProgrammeSettings? {
    let wanted = Int(min(max(kbps, 1), 100_000)) - audioKbps
    for (width, height) in [(1280, 720), (640, 360), (320, 180)] {
      do throws(ProgrammeError) {
        return try make(wanted, width, height, rate, keyFrameRatio)
      } catch .videoBitrateTooLow(let minimum) where width == 320 {
        return try? make(minimum, width, height, rate, keyFrameRatio)
      } catch {
        continue
      }
    }
    return nil
  }

  private static func make(
    _ videoKbps: Int,
    _ width: Int,
    _ height: Int,
    _ rate: UInt32,
    _ keyFrameRatio: Double
  ) throws(ProgrammeError) -> ProgrammeSettings {
    try ProgrammeSettings(
      videoKbps: videoKbps,
      width: width,
      height: height,
      frameRate: FrameRate(rate),
      keyFrameRatio: keyFrameRatio,
      audioKbps: audioKbps
    )
  }
}
