import Rig

/// A model of how pictures look: what scaling down, a lower rate and too few bits for each pixel cost.
struct Looks {
  private let scaling: Double
  private let motion: Double
  private let coding: Double
  private let pictures: [SampleEncoders.Picture]

  init(_ random: inout SeededGenerator, sizes: [Int]) {
    pictures = Set(sizes).filter { $0 <= 1080 }.sorted().flatMap { height in
      [60, 30].map { SampleEncoders.Picture(1920 * height / 1080 / 4 * 4, height, $0) }
    }
    scaling = .random(in: 0.01...0.08, using: &random)
    motion = .random(in: 0...0.08, using: &random)
    coding = .random(in: 0.005...0.03, using: &random)
  }

  func ssim(_ preset: String?, _ picture: SampleEncoders.Picture, _ kbps: Int) -> Double {
    let slowness = preset.flatMap { EncoderKind.x264.presets.firstIndex(of: $0) } ?? 0
    let bits = Double(kbps) * 1000 / picture.pixelRate * (1 + 0.1 * Double(slowness))
    let losses =
      scaling * (1 - Double(picture.height) / 1080) + motion * (1 - Double(picture.fps) / 60)
      + coding * min(4, 0.1 / max(bits, 0.001))
    return max(0, 1 - losses)
  }

  /// Compared at every bitrate that could be recommended.
  func measurement(speed: Double) -> EncoderMeasurement {
    SampleEncoders(
      speed: [.x264: speed],
      pictures: pictures,
      bitrates: Array(stride(from: 600, through: 12000, by: 1900))
    ) { _, preset, picture, kbps in ssim(preset, picture, kbps) }.measurement
  }
}
