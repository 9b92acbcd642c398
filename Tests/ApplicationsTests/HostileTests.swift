import Applications
import Rig
import Testing

/// Drivers that lie: no crash, no overflow, no rate that is no number.
@Suite struct HostileTests {
  static let all = ApplicationPick.Application.allCases
  private static let top = UInt32.max

  private static let intervals = [
    Fraction(numerator: 0, denominator: 0), Fraction(numerator: 0, denominator: top),
    Fraction(numerator: top, denominator: 0), Fraction(numerator: top, denominator: top),
    Fraction(numerator: 1, denominator: top), Fraction(numerator: top, denominator: 1),
  ]

  private static let requests = [
    ApplicationRequest(), wants("YUYV", top, top, at: Double(top)), wants("MJPG", 1, 1, at: 1e-9),
    wants(nil, top, 1, at: 1e300), wants("", 65536, 65536, at: .infinity),
    ApplicationRequest(size: .init(width: 0, height: 0), rateFps: .nan, decodes: true),
  ]

  private func camera(driver: String?, _ modes: [CaptureMode]) -> Camera {
    var camera = Cameras.bare(driver: driver)
    camera.modes = modes
    camera.format = modes.last.map {
      CaptureFormat(
        fourcc: $0.fourcc,
        width: $0.width,
        height: $0.height,
        interval: $0.intervals.first
      )
    }
    return camera
  }

  private func ranged(_ low: UInt32, _ high: UInt32, _ step: UInt32) -> CaptureMode {
    CaptureMode(
      fourcc: "YUYV",
      description: "",
      compressed: false,
      width: high,
      height: high,
      sizeRange: SizeRange(
        minWidth: low,
        maxWidth: high,
        stepWidth: step,
        minHeight: low,
        maxHeight: high,
        stepHeight: step
      ),
      intervals: [],
      intervalRange: IntervalRange(
        shortest: Fraction(numerator: Self.top, denominator: 1),
        longest: Fraction(numerator: 0, denominator: 0),
        step: Fraction(numerator: 0, denominator: 0)
      )
    )
  }

  @Test(
    arguments: all,
    ["uvcvideo", "vivid", "v4l2 loopback", nil] as [String?]
  )
  func modesThatCannotBe(_ application: ApplicationPick.Application, _ driver: String?) {
    let sizes: [(UInt32, UInt32)] = [(0, 0), (1, 0), (Self.top, Self.top), (65535, 65535)]
    let discrete = sizes.flatMap { size in
      [
        Cameras.raw("YUYV", size.0, size.1, Self.intervals),
        Cameras.jpeg(size.0, size.1, Self.intervals),
        Cameras.raw("", size.0, size.1, []),
      ]
    }
    let sets = [
      discrete, [discrete[0]], [ranged(Self.top, 1, 0)], [ranged(0, Self.top, 0)],
      [ranged(1, 640, Self.top)],
    ]
    for modes in sets {
      for request in Self.requests {
        let pick = camera(driver: driver, modes).pick(of: application, request: request)
        if let granted = pick.granted {
          #expect(granted.width > 0 && granted.height > 0)
          #expect(granted.rateFps.map { $0.isFinite && $0 > 0 } ?? true)
        } else {
          #expect(
            pick.obstacle != nil || pick.reasons.contains { $0.code == .sizeRuleUnknown }
          )
        }
        #expect(pick.asked?.rateFps.map(\.isFinite) ?? true)
      }
    }
  }

  @Test(arguments: all) func thousandsOfModes(_ application: ApplicationPick.Application) throws {
    // Every size once for each format, among thousands of formats that nobody knows.
    let known = (1...20_000).map { Cameras.raw("YUYV", UInt32($0), 480, [Cameras.every(30)]) }
    let strange = (0..<20_000).flatMap { number in
      [0, 1].map { _ in Cameras.raw("x\(number)", 640, 480, [Cameras.every(30)]) }
    }
    let full = camera(driver: "uvcvideo", strange + known)
    let request = wants(application == .obs ? "YUYV" : nil, 640, 480)
    let pick = full.pick(of: application, request: request)
    let granted = try #require(pick.granted)
    #expect(granted.fourcc == "YUYV")
    #expect(granted.size == "640x480")
  }
}

extension CaptureFormat {
  fileprivate var size: String { "\(width)x\(height)" }
}
