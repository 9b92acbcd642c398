import Rig

/// Encoders that were measured, by a speed and a look.
struct SampleEncoders {
  struct Picture: Hashable {
    var width: Int
    var height: Int
    var fps: Int

    var pixelRate: Double { Double(width * height * fps) }

    init(_ width: Int, _ height: Int, _ fps: Int) {
      self.width = width
      self.height = height
      self.fps = fps
    }
  }

  static let pictures = [
    Picture(1920, 1080, 60), Picture(1920, 1080, 30), Picture(1280, 720, 60),
    Picture(1280, 720, 30), Picture(852, 480, 30), Picture(640, 360, 30),
  ]

  /// How fast x264's presets are against its fastest.
  static let presets: [(String, Double)] = [
    ("ultrafast", 1), ("superfast", 0.75), ("veryfast", 0.55), ("faster", 0.4), ("fast", 0.3),
    ("medium", 0.2),
  ]

  var encoders: [EncoderKind] = [.x264]
  /// Million pixels a second of the fastest preset.
  var speed: [EncoderKind: Double] = [.x264: 400]
  var pictures = SampleEncoders.pictures
  var bitrates = [4500]
  var ssim: (EncoderKind, String?, Picture, Int) -> Double? = { _, _, _, _ in nil }

  var measurement: EncoderMeasurement {
    var measurement = EncoderMeasurement(
      material: .camera,
      sourceWidth: 1920,
      sourceHeight: 1080,
      sourceRate: Fraction(numerator: 60, denominator: 1),
      whileCapturing: true,
      encoders: encoders.map { MediaEncoder($0, state: .works) }
    )
    for kind in encoders {
      let presets = kind.presets.isEmpty ? [(nil, 1)] : SampleEncoders.presets(of: kind)
      for (preset, share) in presets {
        for picture in pictures {
          for kbps in bitrates {
            measurement.trials.append(trial(kind, preset, share, picture, kbps))
          }
        }
      }
    }
    return measurement
  }

  private static func presets(of kind: EncoderKind) -> [(String?, Double)] {
    kind.presets.enumerated().map { index, preset in
      (preset, index < presets.count ? presets[index].1 : 0.1)
    }
  }

  private func trial(
    _ kind: EncoderKind,
    _ preset: String?,
    _ share: Double,
    _ picture: Picture,
    _ kbps: Int
  ) -> EncoderTrial {
    let fps =
      (speed[kind] ?? 400) * 1e6 * share / Double(picture.width * picture.height)
    var trial = EncoderTrial(
      kind,
      preset: preset,
      width: picture.width,
      height: picture.height,
      frameRate: Fraction(numerator: UInt32(picture.fps), denominator: 1),
      bitrateKbps: kbps,
      frames: 300,
      encodeFps: fps,
      margin: fps / Double(picture.fps)
    )
    trial.ssim = ssim(kind, preset, picture, kbps)
    return trial
  }
}
