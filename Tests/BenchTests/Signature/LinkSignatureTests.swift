import Judge
import Rig
import Testing

@testable import Bench

/// Rows 2 to 5 and 14: the USB link sets the pace.
struct LinkSignatureTests {
  private static let hd = FakeMode("MJPG", 1280, 720)
  private static let vga = FakeMode("YUYV", 640, 480)

  // MARK: Row 2

  @Test func `Row 2, a raw format over USB 2, where MJPG is faster`() throws {
    let raw = FakeMode("YUYV", 1280, 720, [1_000_000, 2_000_000])
    var camera = FakeCamera(raw, Self.hd)
    camera.link.payloadBytes = 3060
    var bench = FakeBench(camera: camera, bus: FakeBus())
    var row = SignatureRow("raw", camera, finds: "camera.rate.raw fail")
    row.bench = bench
    row.measured = ("delivered_fps", 10, 0.01)
    row.arguments = ["faster_fourcc": "MJPG", "faster_fps": "30.0"]
    try row.check()

    // As --diagnose tries it: another run, in the other format.
    var evidence = try bench.evidence()
    bench.asked = Self.hd.format
    let other = try bench.measure()
    var trial = CameraExperiment(pixelFormat: "YUYV", to: "MJPG", beforeFps: 10)
    trial.afterFps = other.deliveredFps
    evidence.measurement?.experiments.append(trial)
    let found = try FakeBench.findings(on: evidence)
    #expect(found.map(\.code) == [.cameraRateRaw])
    #expect(near(trial.afterFps, 30, within: 0.02))
  }

  // MARK: Row 3

  private static func bandwidth(_ payload: Int, beside reserved: Int, _ alternate: Int)
    -> FakeBench
  {
    var camera = FakeCamera(hd)
    camera.link.payloadBytes = payload
    camera.kernel.reservedBytes = reserved
    return FakeBench(camera: camera, bus: FakeBus(neighbours: [alternate]))
  }

  @Test func `Row 3, a neighbour keeps too much of the bus free`() throws {
    var row = SignatureRow("ENOSPC", .webcam, finds: "camera.usb.bandwidth fail")
    row.bench = Self.bandwidth(3060, beside: 3060, 11)
    try row.check()
    #expect(try row.bench.evidence().measurement == nil)
  }

  /// The ledger from the descriptors says beforehand what `STREAMON` will answer.
  @Test(
    arguments: [(3060, 3060, 11, true), (3060, 2688, 10, false), (2688, 2688, 10, false)]
      as [(Int, Int, Int, Bool)]
  )
  func `Row 3 is told before the stream starts`(
    payload: Int,
    reserved: Int,
    alternate: Int,
    isRefused: Bool
  ) throws {
    let evidence = try Self.bandwidth(payload, beside: reserved, alternate).evidence()
    let fit = evidence.device?.usbLink?.modes.first?.rates.first?.fit
    #expect((fit == .exceeds) == isRefused)
    #expect((evidence.failure?.code == .cameraBandwidth) == isRefused)
  }

  // MARK: Row 4

  @Test func `Row 4, a camera of USB 3 on a link of USB 2`() throws {
    try SignatureRow("slow link", .webcam, finds: "camera.usb.slow_link warn") {
      $0.bench.bus = FakeBus(usbVersion: 0x0210, couldBeSuperSpeed: true)
      $0.arguments = ["port": "1-4", "speed_mbps": "480.0", "evidence": "bos"]
    }.check()
  }

  // MARK: Row 5

  private static func lossy(_ mode: FakeMode, nodrop: Bool) -> FakeBench {
    var camera = FakeCamera(mode)
    camera.link.payloadBytes = 2688
    camera.link.packetLoss = mode.isCompressed ? 0.002 : 0.0003
    camera.kernel.nodrop = nodrop
    return FakeBench(camera: camera, bus: FakeBus())
  }

  @Test(arguments: [hd, vga], [true, false])
  func `Row 5, packets lost on an isochronous link`(mode: FakeMode, nodrop: Bool) throws {
    var row = SignatureRow("lossy", .webcam, finds: "camera.usb.loss fail")
    row.bench = Self.lossy(mode, nodrop: nodrop)
    let share = row.bench.camera.link.damage(mode.rawFrameBytes ?? 92_160)
    row.bench.seconds = 10
    row.bench.seed = 5
    row.measured = (nodrop ? "error_share" : "dropped_share", share, 0.03)
    try row.check()
    let measurement = try row.bench.measure()
    #expect(near(measurement.sourceFps, 30, within: 0.02))
    // Linux before 6.14 leaves a gap in the numbers, Linux since then a flag.
    #expect((measurement.errorFrames > 0) == nodrop)
    #expect((measurement.droppedFrames > 0) == !nodrop)
  }

  // MARK: Row 14

  @Test func `Row 14, a controller that serves every other microframe`() throws {
    var camera = FakeCamera(Self.vga)
    camera.link.payloadBytes = 2688
    camera.link.servedEvery = 2
    try SignatureRow("halved", camera, finds: "camera.rate.link fail") {
      $0.bench.bus = FakeBus()
      $0.bench.diagnoses = true
      $0.measured = ("delivered_share", 0.5, 0.003)
      $0.arguments = ["halved": "yes", "period_ms": "33.3", "port": "1-4"]
    }.check()
  }

  /// The half frame rate of cameras on some SuperSpeed controllers.
  @Test func `Row 14, a bulk link that gives half of what it should`() throws {
    var camera = FakeCamera(FakeMode("YUYV", 1920, 1080, [166_666]))
    camera.link.transfer = .bulk(bytesPerSecond: 300e6)
    camera.link.servedEvery = 2
    try SignatureRow("halved", camera, finds: "camera.rate.link fail") {
      $0.bench.bus = FakeBus(speed: "5000", usbVersion: 0x0300)
      $0.measured = ("delivered_share", 0.5, 0.003)
      $0.arguments = ["halved": "yes"]
    }.check()
  }

  /// The same camera on another port, as the remedy has it.
  @Test func `Row 14 is gone where the link is served as it should be`() throws {
    var camera = FakeCamera(Self.vga)
    camera.link.payloadBytes = 2688
    try SignatureRow("whole", camera, finds: "camera.ready pass") {
      $0.bench.bus = FakeBus()
    }.check()
  }

  @Test func `Row 14, a stream that starts and never brings a frame`() throws {
    var camera = FakeCamera.webcam
    camera.firmware.wakingMs = nil
    try SignatureRow("silent", camera, finds: "camera.frames.none fail") {
      $0.bench.bus = FakeBus()
    }.check()
  }

  // MARK: Frames that need more than a period

  /// A scene with much to see makes JPEGs that the reserved payload does not carry in time.
  @Test(arguments: [(1.0, false), (2.4, true)])
  func `Compressed frames that are too large for what was kept free`(detail: Double, isSlow: Bool)
    throws
  {
    var camera = FakeCamera(Self.hd)
    camera.link.payloadBytes = 512
    camera.scene.detail = detail
    try SignatureRow(
      "detail",
      camera,
      finds: isSlow ? "camera.rate.link fail" : "camera.ready pass"
    ) {
      $0.bench.bus = FakeBus()
      if isSlow { $0.measured = ("delivered_share", 0.5, 0.003) }
    }.check()
  }
}
