import Rig

@testable import ProfileGenerator

/// The order in which answers are better or worse, for shows where nothing was compared by its looks.
///
/// Fewer than 23 frames a second are the worst of all. Where movement matters, fast pictures of 720 lines or more come first; then the larger picture,
/// then the faster one, then more bitrate, then the slower preset.
struct DeclaredOrder: Comparable {
  let worth: [Double]

  init(_ video: VideoSettings?, _ preference: Scene.Preference) {
    guard let video else {
      worth = []
      return
    }
    let side = Double(min(video.width, video.height))
    let fps = video.frameRate.value ?? 0
    let isSmooth = preference == .motion && side >= 720 && fps > 30.5
    let presets = EncoderKind.x264.presets
    worth = [
      fps >= 23 ? 1 : 0, isSmooth ? 1 : 0, side, fps, Double(video.bitrateKbps),
      Double(presets.firstIndex(of: video.preset) ?? 0),
    ]
  }

  static func < (one: Self, other: Self) -> Bool {
    one.worth.lexicographicallyPrecedes(other.worth)
  }
}
