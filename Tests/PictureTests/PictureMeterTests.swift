import FoundationEssentials
import Picture
import Rig
import Testing
import TestSupport

@Suite("Picture meter")
struct PictureMeterTests {
  @Test("every figure is finite and survives JSON, for any picture", arguments: [0, 1, 2, 5, 40])
  func finite(frames: Int) throws {
    var random = SeededNoise(seed: UInt64(frames))
    for (width, height) in [(1, 1), (3, 2), (64, 33), (320, 18)] {
      var meter = PictureMeter(framePeriodSeconds: 1 / 30)
      for frame in 0..<frames {
        let luma = (0..<(width * height)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let picture = try #require(
          AnalysisPicture(
            width: width,
            height: height,
            luma: luma,
            cells: [ColourCell(luma: 100, cb: 0, cr: 0)],
            timeNanoseconds: frame == 3 ? .max : Int64(frame) * 33_333_333,
            digest: random.next()
          )
        )
        meter.add(picture, followsPrevious: true)
      }
      let measured = meter.measurement()
      // The encoder throws where a number is not finite.
      let text = try JSONEncoder().encode(measured)
      #expect(try JSONDecoder().decode(PictureMeasurement.self, from: text) == measured)
      #expect(measured.frames == frames)
      #expect(measured.pairs == max(0, frames - 1))
    }
  }

  @Test("where no frame could be decoded, the commonest reason is told")
  func undecodable() {
    var meter = PictureMeter(framePeriodSeconds: 1 / 30)
    meter.addUndecodable(.jpegTruncated)
    meter.addUndecodable(.jpegCorrupt(reason: "a"))
    meter.addUndecodable(.jpegCorrupt(reason: "b"))
    let measured = meter.measurement()
    #expect(measured.undecodableFrames == 3)
    #expect(measured.meanLuma == nil)
    #expect(measured.notMeasured["mean_luma"] == "jpeg_corrupt")
  }

  @Test("a picture of another size is left out")
  func otherSize() throws {
    var meter = PictureMeter(framePeriodSeconds: 1 / 30)
    for (time, width) in [(Int64(0), 64), (1, 32), (2, 64)] {
      let picture = try #require(
        AnalysisPicture(
          width: width,
          height: 64,
          luma: [UInt8](repeating: 9, count: width * 64),
          timeNanoseconds: time,
          digest: UInt64(time)
        )
      )
      meter.add(picture, followsPrevious: true)
    }
    #expect(meter.measurement().frames == 2)
    #expect(AnalysisPicture(width: 2, height: 2, luma: [0], timeNanoseconds: 0, digest: 0) == nil)
  }

  @Test("frames are chosen in pairs, ten a second at most", arguments: [5.0, 10, 24, 30, 60, 120])
  func pairs(framesPerSecond: Double) {
    var selection = PairSelection()
    var choices: [PairSelection.Choice] = []
    for frame in 0..<Int(10 * framesPerSecond) {
      choices.append(selection.choose(atNanoseconds: Int64(Double(frame) / framesPerSecond * 1e9)))
    }
    for (choice, next) in zip(choices, choices.dropFirst()) {
      #expect((choice == .first) == (next == .second))
    }
    let chosen = choices.count { $0 != .skip }
    #expect(chosen <= 102)
    #expect(chosen >= 50)
    let starts = choices.indices.filter { choices[$0] == .first }
    let distances = Set(zip(starts, starts.dropFirst()).map { $1 - $0 })
    #expect(framesPerSecond < 24 || distances.count >= 3)
  }
}
