import Glibc
import Picture
import Rig
import TestSupport

/// A scene filmed in pairs of frames, and what a meter made of it.
struct Filmed {
  var framesPerSecond = 30.0
  var seconds = 5.0
  var noise = 0.0
  var seed: UInt64 = 1
  /// The steps in which the driver's times come.
  var clockStepNanoseconds: Int64 = 1

  /// Meters a film; the scene of each frame is asked for by its time in seconds.
  func measure(_ scene: (Double) -> Scene, _ cells: [ColourCell] = []) -> PictureMeasurement {
    meter(scene, cells).measurement()
  }

  func meter(_ scene: (Double) -> Scene, _ cells: [ColourCell] = []) -> PictureMeter {
    var meter = PictureMeter(framePeriodSeconds: 1 / framesPerSecond)
    var random = SeededNoise(seed: seed)
    var selection = PairSelection()
    for frame in 0..<Int(seconds * framesPerSecond) {
      let seconds = Double(frame) / framesPerSecond
      let time = Int64(seconds * 1e9) / clockStepNanoseconds * clockStepNanoseconds
      let choice = selection.choose(atNanoseconds: time)
      guard choice != .skip else { continue }
      let scene = scene(seconds)
      let picture = AnalysisPicture(
        width: scene.width,
        height: scene.height,
        luma: scene.bytes(noise: noise, &random),
        cells: cells,
        timeNanoseconds: 1_000_000_000_000 + time,
        digest: random.next()
      )
      if let picture { meter.add(picture, followsPrevious: choice == .second) }
    }
    return meter
  }
}

/// Light that pulses at twice the mains, seen by a rolling shutter.
struct Lamp {
  var hertz = 100.0
  var depth = 0.3
  var exposureSeconds: Double
  var framesPerSecond = 30.0
  var readOutShare = 0.95

  /// Exposure averages over the pulses: what is left is |sinc(f x exposure)|.
  var amplitude: Double {
    let turns = Double.pi * hertz * exposureSeconds
    return depth * abs(sin(turns) / turns)
  }

  func light(on scene: Scene, atSeconds time: Double) -> Scene {
    var lit = scene
    let tau = readOutShare / framesPerSecond / Double(scene.height)
    let turns = Double.pi * hertz * exposureSeconds
    for row in 0..<scene.height {
      let phase = 2 * Double.pi * hertz * (time + Double(row) * tau)
      let light = 1 + depth * sin(turns) / turns * sin(phase)
      for at in (row * scene.width)..<((row + 1) * scene.width) { lit.luma[at] *= light }
    }
    return lit
  }
}
