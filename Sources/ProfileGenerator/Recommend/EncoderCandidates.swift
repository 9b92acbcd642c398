public import Rig

/// The pictures of a camera that a platform takes, for the encoders to be tried with: the best first.
public enum EncoderCandidates {
  /// More are not worth the time: an encoder that keeps up with one keeps up with what is smaller.
  private static let most = 5
  private static let slowestFps = 10.0

  /// A stream's settings each, but for the encoder, at the bitrate that the platform advises for the
  /// size; empty where the camera's mode makes no picture.
  public static func settings(
    for platform: Platform,
    source: CaptureFormat,
    orientation: Scene.Orientation
  ) -> [VideoSettings] {
    guard
      let picture = PictureSource(listed: source, slowest: slowestFps)?.oriented(orientation)
    else { return [] }
    let fastest = min(
      platform.video.maximumFps.value,
      Double(platform.rungs.map(\.fps).max() ?? 30)
    )
    let rates = [fastest, 30].compactMap { picture.rate.divided(toAtMost: min($0, fastest)) }
    var settings: [VideoSettings] = []
    for (side, _) in OutputCandidates.sides(picture, platform) {
      for rate in rates where !settings.contains(where: { $0.isSame(side, rate) }) {
        let size = picture.scaled(toShorterSide: side)
        settings.append(
          self.settings(size, rate, kbps: platform.advisedKbps(side: side, fps: rate.fps), platform)
        )
      }
    }
    return Array(settings.sorted { $0.pixelRate > $1.pixelRate }.prefix(most))
  }

  /// The settings of a picture that a user names.
  public static func settings(
    for platform: Platform,
    width: Int,
    height: Int,
    rate: Fraction
  ) -> VideoSettings? {
    guard let rate = OutputRate(rate), width >= 16, height >= 16 else { return nil }
    let kbps = platform.advisedKbps(side: min(width, height), fps: rate.fps)
    return settings((width / 2 * 2, height / 2 * 2), rate, kbps: kbps, platform)
  }

  private static func settings(
    _ size: (width: Int, height: Int),
    _ rate: OutputRate,
    kbps: Int,
    _ platform: Platform
  ) -> VideoSettings {
    VideoSettings(
      width: size.width,
      height: size.height,
      frameRate: rate.fraction,
      codec: VideoCodec.h264.rawValue,
      encoder: "",
      preset: "",
      rateControl: "cbr",
      bitrateKbps: kbps,
      bufferKbit: kbps,
      keyframeIntervalSeconds: platform.video.keyframeSeconds.value,
      bFrames: platform.video.bFrames.value,
      profile: platform.video.profile.value.rawValue
    )
  }
}

extension Platform {
  /// What the platform advises for a size and rate in kbit/s, else the most that it takes, else the
  /// least.
  fileprivate func advisedKbps(side: Int, fps: Double) -> Int {
    let fitting = rungs.filter { Double($0.fps) * (1 + OutputRate.tolerance) >= fps }
    let rung = (fitting.isEmpty ? rungs : fitting).min {
      (abs($0.height - side), $0.fps) < (abs($1.height - side), $1.fps)
    }
    let kbps = rung.map { $0.recommended?.value ?? $0.maximum?.value ?? $0.minimum.value } ?? 2500
    return min(kbps, video.maximumKbps?.value ?? .max)
  }
}

extension VideoSettings {
  fileprivate var pixelRate: Double { Double(width * height) * (frameRate.value ?? 0) }

  fileprivate func isSame(_ side: Int, _ rate: OutputRate) -> Bool {
    min(width, height) == side / 2 * 2 && frameRate == rate.fraction
  }
}
