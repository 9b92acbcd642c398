import Applications
import Judge
import Rig
import SystemCore
import SystemPackage
import TestSupport
import Testing

@testable import Bench

/// Rows 6 to 9, 12, 13 and 15: the host, the driver, the firmware, other programs.
struct CameraSignatureTests {
  // MARK: Row 6

  @Test(arguments: [40, 45, 60] as [Double])
  func `Row 6, a program too slow to give buffers back`(readerMs: Double) throws {
    var camera = FakeCamera.webcam
    camera.kernel.readerMs = readerMs
    let lost = 1 - 1000 / 30 / readerMs
    try SignatureRow("slow host", camera, finds: "camera.host.slow fail") {
      $0.bench.bus = FakeBus()
      $0.bench.seconds = 10
      $0.measured = ("dropped_share", lost, 0.02)
    }.check()
  }

  @Test func `A program that is almost too slow loses nothing`() throws {
    var camera = FakeCamera.webcam
    camera.kernel.readerMs = 30
    try SignatureRow("in time", camera, finds: "camera.ready pass").check()
  }

  // MARK: Rows 7 and 8

  private static func mode(_ fps: UInt32, _ width: Int = 1280, _ height: Int = 720) -> FakeMode {
    FakeMode("MJPG", width, height, [10_000_000 / fps])
  }

  @Test func `Row 7, a rate that is not granted`() throws {
    let camera = FakeCamera(FakeMode("MJPG", 1280, 720, [333_333, 666_666]))
    try SignatureRow("clamped", camera, finds: "camera.rate.negotiated warn") {
      $0.bench.asked = Self.mode(60).format
      $0.measured = ("negotiated_share", 0.5, 0.001)
    }.check()
  }

  private static func liar(_ controls: (inout FakeControls) -> Void = { _ in }) -> FakeCamera {
    var camera = FakeCamera(mode(60))
    camera.firmware.fastestFps = 30
    controls(&camera.controls)
    return camera
  }

  @Test func `Row 8, a rate that is granted and never given, in good light`() throws {
    try SignatureRow("promised 60", Self.liar(), finds: "camera.rate.firmware fail") {
      $0.bench.bus = FakeBus()
      $0.bench.seconds = 3
      $0.bench.looksAtPicture = true
      $0.measured = ("delivered_share", 0.5, 0.003)
    }.check()
  }

  @Test func `Row 8 is proven where the exposure was kept short in vain`() throws {
    let camera = Self.liar { $0[CameraControl.exposureAutoPriority] = 1 }
    try SignatureRow("promised 60", camera, finds: "camera.rate.firmware fail") {
      $0.bench.seconds = 3
      $0.bench.looksAtPicture = true
      $0.bench.diagnoses = true
      $0.isProven = true
    }.check()
  }

  /// Without a look at the light nothing is guessed.
  @Test func `Row 8 in unknown light is a low rate without a cause`() throws {
    try SignatureRow("light unknown", Self.liar(), finds: "camera.rate.low fail").check()
  }

  /// Half of the promise is the firmware's; no even part of it has no name.
  @Test(arguments: [(30, "camera.rate.firmware fail"), (41, "camera.rate.low fail")])
  func `An encoder in the camera that is too slow for the size`(fps: Double, found: String) throws {
    var camera = FakeCamera(Self.mode(60, 1920, 1080), Self.mode(60))
    camera.firmware.encodedPixelsPerSecond = 1920 * 1080 * fps
    try SignatureRow("large", camera, finds: found) {
      $0.bench.seconds = 3
      $0.bench.looksAtPicture = true
      $0.measured = ("delivered_share", fps / 60, 0.003)
    }.check()
    camera.firmware.encodedPixelsPerSecond = 1920 * 1080 * 30
    try SignatureRow("small", camera, finds: "camera.ready pass") {
      $0.bench.asked = Self.mode(60).format
    }.check()
  }

  // MARK: Row 9

  @Test(arguments: [(2, 0.5), (3, 1 / 3.0)])
  func `Row 9, a stick that sends each picture more than once`(times: Int, share: Double) throws {
    var camera = FakeCamera(Self.mode(60))
    camera.firmware.sendsEach = times
    try SignatureRow("doubled", camera, finds: "camera.frames.repeated warn") {
      $0.measured = ("unique_share", share, 0.005)
    }.check()
  }

  // MARK: Lost in the camera

  @Test func `Frames that the camera never sends show in the times alone`() throws {
    var camera = FakeCamera.webcam
    camera.firmware.skipsEvery = 100
    try SignatureRow("skipped", camera, finds: "camera.frames.gaps warn") {
      $0.bench.seconds = 10
      $0.measured = ("gap_share", 0.01, 0.003)
    }.check()
  }

  @Test func `Pictures that the camera ends too early`() throws {
    var camera = FakeCamera.webcam
    camera.firmware.truncatesEvery = 25
    try SignatureRow("truncated", camera, finds: "camera.frames.truncated warn") {
      $0.measured = ("error_share", 0.04, 0.004)
    }.check()
  }

  // MARK: Rows 12 and 13

  @Test func `Row 12, another program streams`() throws {
    var camera = FakeCamera.webcam
    camera.kernel.refusal = .resourceBusy
    let tree = try SynthesisedTree(["/proc/4242/comm": "obs", "/proc/4242/maps": "x /dev/video7\n"])
    try tree.makeFolder("/proc/4242/fd")
    try tree.link("/proc/4242/fd/9", to: "/dev/video7")
    var evidence = try FakeBench(camera: camera).evidence()
    evidence.device?.access.holders = OpenFiles(tree.root, except: []).holders(of: "/dev/video7")
      .map { DeviceHolder(pid: $0.pid, name: $0.name, streaming: $0.mapsIt) }
    let found = try FakeBench.findings(on: evidence)
    #expect(found.map(\.code) == [.cameraBusy] && found.first?.status == .fail)
    #expect(found.first?.arguments["holder"] == "obs")
    #expect(found.first?.arguments["holder_pid"] == "4242")
  }

  @Test func `Row 13, a camera that wakes up slowly from autosuspend`() throws {
    var camera = FakeCamera.webcam
    camera.firmware.wakingMs = 3200
    var row = SignatureRow("asleep", camera, finds: "camera.usb.autosuspend warn") {
      $0.bench.bus = FakeBus(powerControl: "auto")
      $0.commands = ["echo on | sudo tee /sys/bus/usb/devices/1-4/power/control"]
    }
    try row.check()
    #expect(near(try row.bench.measure().firstFrameMs, 3210, within: 10))
    row.bench.bus = FakeBus()
    row.findings = ["camera.ready pass"]
    row.commands = []
    try row.check()
  }

  // MARK: Row 15

  /// OBS asks for `0/30`, and the interval nearest to 0 is the fastest; FFmpeg takes the raw format
  /// that comes first.
  @Test func `Row 15, a program picks another mode than the one that is meant`() throws {
    var camera = FakeCamera(
      FakeMode("YUYV", 1280, 720, [1_000_000, 2_000_000]),
      FakeMode("MJPG", 1280, 720, [166_666, 333_333])
    )
    camera.mode = FakeMode("MJPG", 1280, 720, [166_666, 333_333], interval: 333_333)
    let size = ApplicationRequest.Size(width: 1280, height: 720)
    let obs = camera.listed.pick(
      of: .obs,
      request: ApplicationRequest(fourcc: "MJPG", size: size, rateFps: 30)
    )
    try run(obs, on: camera, predicted: 60, finds: ["camera.ready pass"])
    let ffmpeg = camera.listed.pick(
      of: .ffmpeg,
      request: ApplicationRequest(size: size, rateFps: 30)
    )
    try run(ffmpeg, on: camera, predicted: 10, finds: ["camera.rate.raw fail"])
  }

  /// Hands the kernel what the program would ask for, and measures what comes of it.
  private func run(
    _ pick: ApplicationPick,
    on camera: FakeCamera,
    predicted fps: Double,
    finds findings: [String]
  ) throws {
    let asked = try #require(pick.asked)
    let granted = try #require(pick.granted)
    #expect(near(granted.rateFps, fps, within: 0.01))
    var camera = camera
    camera.set(
      CaptureFormat(
        fourcc: asked.fourcc ?? camera.mode.fourcc,
        width: asked.width ?? 1280,
        height: asked.height ?? 720,
        interval: asked.interval
      )
    )
    var row = SignatureRow("as the program", camera, finds: "")
    row.findings = findings
    row.bench.bus = FakeBus()
    try row.check()
    let measurement = try row.bench.measure()
    #expect(measurement.negotiated.fourcc == granted.fourcc)
    #expect(near(measurement.deliveredFps, fps, within: 0.02))
  }
}
