import Rig
import Testing

@testable import Bench

/// Rows 1, 10 and 11: the exposure sets the pace.
struct ExposureSignatureTests {
  private static let shortened = "v4l2-ctl -d /dev/video7 -c exposure_dynamic_framerate=0"

  private static func dim(_ lux: Double, _ change: (inout FakeCamera) -> Void = { _ in })
    -> FakeCamera
  {
    var camera = FakeCamera.webcam
    camera.scene.lux = lux
    camera.controls[CameraControl.exposureAutoPriority] = 1
    change(&camera)
    return camera
  }

  /// Row 1: the camera lengthens its frames in the dark.
  static let lowLight: [SignatureRow] = [
    (20, FakeExposure.Lengthening.multiples([1, 2, 4]), 15.0), (10, .multiples([1, 2, 4]), 7.5),
    (27.8, .multiples([1, 1.5, 2]), 20), (15, .multiples([1, 3]), 10), (20.833, .anyLength, 16.67),
  ].map { lux, lengthening, fps in
    SignatureRow(
      "\(lux) lux: \(fps) fps, full rate without the control",
      dim(lux) { $0.exposure.lengthening = lengthening },
      finds: "camera.rate.low_light fail"
    ) {
      $0.bench.diagnoses = true
      $0.measured = ("delivered_share", fps / 30, 0.003)
      $0.isProven = true
      $0.commands = [shortened]
      $0.arguments["after_fps"] = "30.0"
    }
  }

  @Test(arguments: lowLight)
  func `Row 1, low light, is proven by keeping the exposure within the frame`(row: SignatureRow)
    throws
  {
    try row.check()
  }

  @Test func `Row 1 shows in the grain, too, and the cure makes the picture darker`() throws {
    var row = SignatureRow(
      "unproven",
      Self.dim(20),
      finds: "camera.rate.low_light fail"
    ) {
      $0.bench.looksAtPicture = true
      $0.bench.seconds = 3
      $0.measured = ("delivered_share", 0.5, 0.003)
      $0.commands = [Self.shortened]
    }
    try row.check()
    row.bench.diagnoses = true
    let measurement = try row.bench.measure()
    let experiment = try #require(measurement.experiments.first)
    #expect(near(experiment.afterFps, 30, within: 0.1))
    #expect((experiment.afterLuma ?? .infinity) < 0.8 * (experiment.beforeLuma ?? 0))
  }

  @Test(arguments: [100, 500, 5000] as [Double])
  func `The control alone, with light enough, is no cause`(lux: Double) throws {
    try SignatureRow("bright", Self.dim(lux), finds: "camera.ready pass") {
      $0.bench.diagnoses = true
    }.check()
  }

  // MARK: By hand

  private static func byHand(_ units: Int64) -> FakeCamera {
    var camera = FakeCamera.webcam
    camera.controls[CameraControl.exposureAuto] = 1
    camera.controls[CameraControl.exposureAbsolute] = units
    return camera
  }

  @Test(arguments: [(500, 20.0), (400, 25), (1000, 10)] as [(Int64, Double)])
  func `Row 10, an exposure by hand that is longer than a frame`(units: Int64, fps: Double) throws {
    try SignatureRow("by hand", Self.byHand(units), finds: "camera.rate.exposure fail") {
      $0.bench.diagnoses = true
      $0.measured = ("delivered_share", fps / 30, 0.003)
      $0.commands = ["v4l2-ctl -d /dev/video7 -c exposure_time_absolute=333"]
      $0.arguments["exposure_ms"] = "\(Double(units) / 10)"
    }.check()
  }

  @Test func `An exposure by hand within the frame is no cause`() throws {
    try SignatureRow("by hand", Self.byHand(333), finds: "camera.ready pass").check()
  }

  // MARK: Anti-flicker

  /// 30 fps have room for three pulses of 10 ms or four of 8.33 ms; this camera takes one more.
  private static func stepped(mains: Int64, lux: Double) -> FakeCamera {
    var camera = FakeCamera.webcam
    camera.scene.lux = lux
    camera.controls[CameraControl.powerLineFrequency] = mains
    camera.controls[CameraControl.exposureAutoPriority] = nil
    camera.exposure.lengthening = .anyLength
    camera.exposure.lengthensUnasked = true
    camera.exposure.roundsStepsUp = true
    return camera
  }

  @Test func `Row 11, the step of the other mains, is proven by switching to it`() throws {
    try SignatureRow(
      "50 Hz",
      Self.stepped(mains: 1, lux: 100),
      finds: "camera.rate.anti_flicker fail"
    ) {
      $0.bench.diagnoses = true
      $0.measured = ("delivered_share", 25 / 30.0, 0.003)
      $0.isProven = true
      $0.commands = ["v4l2-ctl -d /dev/video7 -c power_line_frequency=2"]
    }.check()
  }

  /// Both experiments bring the rate back; the one that costs no light is the cause to name.
  @Test func `Row 11 is told from low light where both controls would help`() throws {
    var camera = Self.stepped(mains: 1, lux: 100)
    camera.controls = .webcam
    camera.controls[CameraControl.powerLineFrequency] = 1
    camera.controls[CameraControl.exposureAutoPriority] = 1
    camera.exposure.lengthensUnasked = false
    try SignatureRow("both", camera, finds: "camera.rate.anti_flicker fail") {
      $0.bench.diagnoses = true
      $0.isProven = true
      $0.commands = ["v4l2-ctl -d /dev/video7 -c power_line_frequency=2"]
    }.check()
  }

  /// Bands that stand still at 30 fps under 60 Hz, and at 25 fps under 50 Hz: with the control off
  /// (0) or automatic (3) nothing was tried, and the lamps were never found.
  @Test(
    arguments: [(0, 30, 60, 500), (3, 30, 60, 500), (0, 25, 50, 400), (3, 25, 50, 400)]
      as [(Int64, Double, Double, Double)]
  )
  func `Lamps that the moving picture can't show are found by switching to their mains`(
    setting: Int64,
    fps: Double,
    mainsHz: Double,
    lux: Double
  ) throws {
    var camera = FakeCamera.webcam(fps: fps)
    camera.scene.lux = lux
    camera.scene.lampsHz = mainsHz
    camera.controls[CameraControl.powerLineFrequency] = setting
    try SignatureRow("lamps", camera, finds: "camera.picture.flicker fail") {
      $0.bench.diagnoses = true
      $0.bench.looksAtPicture = true
      $0.commands = ["v4l2-ctl -d /dev/video7 -c power_line_frequency=\(mainsHz == 50 ? 1 : 2)"]
      $0.arguments["mains_hz"] = "\(Int(mainsHz))"
    }.check()
  }

  @Test(arguments: [(1, 100.0, 25.0), (2, 33, 24), (1, 29, 20)] as [(Int64, Double, Double)])
  func `Row 11 shows in the steps themselves`(mains: Int64, lux: Double, fps: Double) throws {
    try SignatureRow(
      "steps",
      Self.stepped(mains: mains, lux: lux),
      finds: "camera.rate.anti_flicker fail"
    ) {
      $0.measured = ("delivered_share", fps / 30, 0.003)
    }.check()
  }
}
