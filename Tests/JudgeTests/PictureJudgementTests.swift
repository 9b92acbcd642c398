import Rig
import Testing

@testable import Judge

@Suite("Judging a picture")
struct PictureJudgementTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout PictureMeasurement) -> Void
    let findings: [String]

    init(
      _ name: String,
      _ findings: [String],
      _ change: @escaping @Sendable (inout PictureMeasurement) -> Void
    ) {
      testDescription = name
      self.findings = findings
      self.change = change
    }
  }

  /// A well lit, sharp picture of a room.
  static var good: PictureMeasurement {
    var picture = PictureMeasurement()
    picture.frames = 40
    picture.pairs = 20
    picture.meanLuma = 120
    picture.deviation = 50
    picture.brightShare = 0.01
    picture.darkShare = 0.02
    picture.centreLuma = 130
    picture.borderLuma = 110
    picture.blankBottomShare = 0
    picture.noiseSigma = 1.5
    picture.blur = 0.3
    picture.sharpness = 0.2
    picture.frozenSeconds = 0
    picture.castCb = 1
    picture.castCr = -2
    picture.flicker.mains50Percent = 0.2
    picture.flicker.mains60Percent = 0.1
    picture.confidence.exposure = .high
    picture.confidence.noise = .high
    picture.confidence.focus = .high
    picture.confidence.cast = .high
    picture.confidence.flicker = .high
    return picture
  }

  static let rows: [Row] = [
    Row("good", ["camera.ready pass"]) { _ in },
    Row("covered, whatever else it shows", ["camera.picture.black fail"]) {
      $0.meanLuma = 12
      $0.noiseSigma = 20
    },
    Row("frozen, whatever else it shows", ["camera.picture.frozen fail"]) {
      $0.frozenSeconds = 3
      $0.meanLuma = 40
    },
    Row("half filled", ["camera.picture.cut_off fail"]) { $0.blankBottomShare = 0.5 },
    Row("a dark table top", ["camera.ready pass"]) { $0.blankBottomShare = 0.04 },
    Row("dim", ["camera.picture.dark warn"]) { $0.meanLuma = 45 },
    Row("dark", ["camera.picture.dark fail"]) { $0.meanLuma = 25 },
    Row("bright", ["camera.picture.bright warn"]) { $0.meanLuma = 210 },
    Row("glaring", ["camera.picture.bright fail", "camera.picture.clipped fail"]) {
      $0.meanLuma = 240
      $0.brightShare = 0.4
    },
    Row("backlit", ["camera.picture.backlit warn"]) {
      $0.centreLuma = 80
      $0.borderLuma = 190
    },
    Row("dark in the middle of a dim room", ["camera.ready pass"]) {
      $0.centreLuma = 60
      $0.borderLuma = 140
    },
    Row("noisy", ["camera.picture.noisy warn"]) { $0.noiseSigma = 7 },
    Row("very noisy", ["camera.picture.noisy fail"]) { $0.noiseSigma = 13 },
    Row("blurred", ["camera.picture.blurred warn"]) { $0.blur = 0.6 },
    Row("reddish", ["camera.picture.cast warn"]) { $0.castCr = 14 },
    Row("bluish", ["camera.picture.cast warn"]) { $0.castCb = 12 },
    Row("flickering at 50 Hz", ["camera.picture.flicker warn"]) {
      $0.flicker.mains50Percent = 2
    },
    Row("flickering badly at 60 Hz", ["camera.picture.flicker fail"]) {
      $0.flicker.mains60Percent = 8
    },
    Row("bands that stand still, seen by comparison", ["camera.picture.flicker fail"]) {
      $0.flicker.mains60Percent = nil
      $0.flicker.standing60Percent = 5
    },
  ]

  @Test("a picture leads to its findings", arguments: rows)
  func findings(row: Row) throws {
    var evidence = Good.camera
    var picture = Self.good
    row.change(&picture)
    evidence.measurement?.picture = picture
    #expect(judge(evidence, by: try Good.limits.camera).summary == row.findings.sorted())
  }

  @Test("what is not known well enough is not judged")
  func lowConfidence() throws {
    var evidence = Good.camera
    var picture = PictureMeasurement()
    picture.meanLuma = 10
    picture.noiseSigma = 30
    picture.blur = 0.9
    picture.castCr = 40
    picture.castCb = 40
    picture.flicker.mains50Percent = 30
    picture.brightShare = 0.9
    picture.confidence = PictureConfidence()
    evidence.measurement?.picture = picture
    #expect(judge(evidence, by: try Good.limits.camera).summary == ["camera.ready pass"])
    evidence.measurement?.picture = PictureMeasurement()
    #expect(judge(evidence, by: try Good.limits.camera).summary == ["camera.ready pass"])
  }

  @Test("a camera at its highest gain is told from one in a dim setting")
  func starved() throws {
    var evidence = Good.camera
    var picture = Self.good
    picture.meanLuma = 40
    evidence.measurement?.picture = picture
    let limits = try Good.limits.camera
    #expect(judge(evidence, by: limits).finding(.pictureDark)?.arguments["starved"] == nil)
    evidence.device?.controls = [
      CameraControl(
        id: CameraControl.gain,
        name: "gain",
        description: "Gain",
        type: "integer",
        minimum: 0,
        maximum: 255,
        step: 1,
        defaultValue: 0,
        value: 255,
        menu: [],
        flags: []
      )
    ]
    #expect(judge(evidence, by: limits).finding(.pictureDark)?.arguments["starved"] == "yes")
  }
}
