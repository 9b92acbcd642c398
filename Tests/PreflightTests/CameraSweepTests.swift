import Judge
import Rig
import Testing

@testable import Preflight

/// The order of a sweep, and what it recommends.
struct CameraSweepTests {
  private static func mode(
    _ fourcc: String,
    _ width: UInt32,
    _ height: UInt32,
    _ rates: [UInt32]
  ) -> CaptureMode {
    CaptureMode(
      fourcc: fourcc,
      description: fourcc,
      compressed: fourcc == "MJPG",
      width: width,
      height: height,
      intervals: rates.map { Fraction(numerator: 1, denominator: $0) }
    )
  }

  private static var camera: Camera {
    var camera = Camera(id: "c", name: "c", nodes: [], access: DeviceAccess(.ready))
    camera.modes = [
      mode("YUYV", 640, 480, [30, 15]), mode("YUYV", 1920, 1080, [5]),
      mode("MJPG", 1280, 720, [15, 30]), mode("MJPG", 1920, 1080, [30, 60]),
    ]
    return camera
  }

  @Test func `The most useful modes come first, every size once before slower rates`() {
    let order = CameraSweep.order(of: Self.camera).map {
      "\($0.fourcc):\($0.height)@\($0.rateFps ?? 0)"
    }
    #expect(
      order == [
        "MJPG:1080@60.0", "MJPG:720@30.0", "YUYV:480@30.0", "MJPG:1080@30.0", "YUYV:1080@5.0",
        "MJPG:720@15.0", "YUYV:480@15.0",
      ]
    )
  }

  @Test func `A range of sizes is swept at the usual ones`() {
    var camera = Self.camera
    var range = Self.mode("YUYV", 1280, 720, [30])
    range.sizeRange = SizeRange(
      minWidth: 320,
      maxWidth: 1280,
      stepWidth: 2,
      minHeight: 180,
      maxHeight: 720,
      stepHeight: 2
    )
    camera.modes = [range]
    #expect(CameraSweep.order(of: camera).map(\.height) == [720, 480, 360])
  }

  private static func swept(
    _ fourcc: String,
    _ height: UInt32,
    delivered: Double?,
    _ grade: FindingStatus? = .pass,
    mbps: Double = 10
  ) -> SweptMode {
    let format = CaptureFormat(
      fourcc: fourcc,
      width: height * 16 / 9,
      height: height,
      interval: Fraction(numerator: 1, denominator: 30)
    )
    var measurement = CameraMeasurement(asked: format, negotiated: format)
    measurement.deliveredFps = delivered
    measurement.bitrateMbps = mbps
    return SweptMode(
      mode: format,
      measurement: delivered == nil ? nil : measurement,
      grade: delivered == nil ? nil : grade,
      failure: delivered == nil ? .cameraHung : nil
    )
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let modes: [SweptMode]
    let best: Int?
  }

  @Test(arguments: [
    Row(
      testDescription: "nothing delivered",
      modes: [swept("MJPG", 1080, delivered: nil)],
      best: nil
    ),
    Row(
      testDescription: "a smaller picture that holds beats a larger one that does not",
      modes: [
        swept("YUYV", 1080, delivered: 5, .fail), swept("MJPG", 720, delivered: 29.97),
        swept("MJPG", 480, delivered: 30),
      ],
      best: 1
    ),
    Row(
      testDescription: "no larger than 1080 lines",
      modes: [swept("MJPG", 2160, delivered: 30), swept("MJPG", 1080, delivered: 30)],
      best: 1
    ),
    Row(
      testDescription: "of equals the one with more headroom",
      modes: [
        swept("YUYV", 720, delivered: 30, mbps: 442), swept("MJPG", 720, delivered: 30, mbps: 40),
      ],
      best: 1
    ),
    Row(
      testDescription: "where none holds the rate, the sound one",
      modes: [swept("MJPG", 1080, delivered: 14, .fail), swept("MJPG", 720, delivered: 25, .warn)],
      best: 1
    ),
  ])
  func recommended(row: Row) {
    let best = recommendMode(among: row.modes, wantedFps: 30)
    #expect(best == row.best.map { row.modes[$0] })
  }
}
