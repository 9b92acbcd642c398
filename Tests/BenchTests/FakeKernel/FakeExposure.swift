import Glibc

/// The exposure of a webcam: by hand, or automatic with gain, frames that may grow longer, and
/// steps that hide the pulses of lamps.
///
/// Semantics of the controls: V4L2's ext-ctrls-camera.rst; UVC 1.5, 4.2.2.1.2 to 4.2.2.1.4.
struct FakeExposure {
  /// How long an automatic exposure in the dark may make a frame.
  enum Lengthening {
    /// To the exposure itself: 60 ms were measured as 16 fps.
    case anyLength
    /// To these multiples of the frame: «almost all UVC webcams» fall to a half.
    case multiples([Double])
  }

  /// A setting of the sensor.
  struct Setting {
    var exposureMs: Double
    var gain: Double
    var periodMs: Double
  }

  var lengthening = Lengthening.multiples([1, 2, 4])
  /// The camera takes the next longer step against flicker, though it does not fit the frame.
  var roundsStepsUp = false
  /// Firmware that lengthens frames in the dark without a control that says so.
  var lengthensUnasked = false
  var maximumGain = 4.0

  /// The exposure that the camera thinks is needed; it follows the light within some 0.15 s.
  private var beliefMs = 10.0
  private static let followingMs = 150.0

  init() {}

  /// Follows the light for the time of a frame.
  mutating func follow(_ scene: FakeScene, forMs milliseconds: Double) {
    beliefMs += (scene.neededMs - beliefMs) * (1 - exp(-milliseconds / Self.followingMs))
  }

  /// What the sensor does at a nominal period.
  func setting(_ controls: FakeControls, periodMs: Double) -> Setting {
    if let manualMs = controls.manualExposureMs {
      // «Limited by the frame interval», says UVC; many cameras lengthen the frame instead.
      return Setting(exposureMs: manualMs, gain: 1, periodMs: max(periodMs, manualMs))
    }
    let mayLengthen = lengthensUnasked || controls.mayLengthenFrames
    // Gain before longer frames: exposure up to the frame, gain up to its most, then the frame.
    var exposureMs = min(beliefMs, periodMs)
    if mayLengthen { exposureMs = max(exposureMs, beliefMs / maximumGain) }
    exposureMs = stepped(exposureMs, controls.mainsHz, fitting: mayLengthen ? nil : periodMs)
    return Setting(
      exposureMs: exposureMs,
      gain: min(max(beliefMs / exposureMs, 1), maximumGain),
      periodMs: lengthened(periodMs, to: exposureMs)
    )
  }

  /// Whole pulses of lamps on the mains, which pulse twice in a period; below one pulse nothing
  /// hides them.
  private func stepped(_ exposureMs: Double, _ mainsHz: Double?, fitting frameMs: Double?) -> Double
  {
    guard let mainsHz, exposureMs > 500 / mainsHz else { return exposureMs }
    let step = 500 / mainsHz
    let up = (exposureMs / step - 0.01).rounded(.up) * step
    return roundsStepsUp && up <= frameMs ?? up
      ? up : (exposureMs / step + 0.01).rounded(.down) * step
  }

  private func lengthened(_ periodMs: Double, to exposureMs: Double) -> Double {
    guard exposureMs > periodMs * 1.001 else { return periodMs }
    switch lengthening {
    case .anyLength: return exposureMs
    case .multiples(let multiples):
      let fitting = multiples.first { $0 * periodMs >= exposureMs * 0.999 }
      return periodMs * (fitting ?? multiples.last ?? 1)
    }
  }
}
