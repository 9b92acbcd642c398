import Output
import Rig
import TestExtensions
import Testing
import Text

/// `airworthy bench camera`, alone and over every mode, word for word.
@Suite struct CameraBenchTextTests {
  private static func format(_ fourcc: String, _ height: UInt32, _ fps: UInt32) -> CaptureFormat {
    CaptureFormat(
      fourcc: fourcc,
      width: height * 16 / 9,
      height: height,
      interval: Fraction(numerator: 1, denominator: fps)
    )
  }

  private static func measurement(_ format: CaptureFormat, _ delivered: Double)
    -> CameraMeasurement
  {
    var measurement = CameraMeasurement(asked: format, negotiated: format)
    measurement.frames = Int(delivered * 5)
    measurement.droppedFrames = 3
    measurement.errorFrames = 2
    measurement.shortFrames = 1
    measurement.truncatedFrames = 4
    measurement.seconds = 5
    measurement.sourceFps = 29.997
    measurement.deliveredFps = delivered
    measurement.uniqueFps = delivered
    measurement.intervalMs = Distribution(of: [33.3, 33.4, 66.7])
    measurement.jitterMs = Distribution(of: [0.5, 1.5])
    measurement.latencyMs = Distribution(of: [10, 12])
    measurement.firstFrameMs = 412
    measurement.longestFreezeMs = 66.7
    measurement.settledMs = 1200
    measurement.snapshot = "/home/me/picture.jpg"
    return measurement
  }

  @Test(arguments: Language.allCases)
  func bench(language: Language) throws {
    let target = Finding.Target(kind: .camera, id: "cam")
    let limit = Threshold(
      id: "camera.delivered_share.fail",
      value: 0.9,
      unit: "share",
      source: "proposed by Airworthy"
    )
    let findings = [
      Finding(
        .cameraLies,
        .warn,
        target,
        remedy: Remedy(),
        arguments: ["faults": "formats_repeated", "descriptor_faults": "cut_short, overrun"]
      ),
      Finding(
        .cameraRateLowLight,
        .fail,
        target,
        measured: .init(key: "delivered_share", value: 0.5),
        threshold: limit,
        remedy: Remedy(commands: ["v4l2-ctl -d /dev/video0 -c exposure_dynamic_framerate=0"]),
        arguments: [
          "fourcc": "MJPG", "width": "1280", "height": "720", "delivered_fps": "15.0",
          "negotiated_fps": "30.0", "control": "exposure_dynamic_framerate", "proven": "yes",
          "after_fps": "30.0",
        ]
      ),
    ]
    let text = BenchText.text(
      Self.measurement(Self.format("MJPG", 720, 30), 15).messages,
      findings,
      rig: .thisMachine,
      language
    )
    try GoldenText.expect(text, is: "Output/bench-camera-\(language.rawValue).txt")
  }

  private static func swept(
    _ format: CaptureFormat,
    _ delivered: Double?,
    _ grade: FindingStatus?
  ) -> SweptMode {
    SweptMode(
      mode: format,
      measurement: delivered.map { measurement(format, $0) },
      grade: grade,
      failure: delivered == nil ? .cameraBandwidth : nil
    )
  }

  @Test(arguments: Language.allCases)
  func sweep(language: Language) throws {
    let best = Self.swept(Self.format("MJPG", 1080, 30), 29.99, .pass)
    let document = SweepDocument(
      rig: .thisMachine,
      camera: SampleCameras.webcam,
      modes: [
        best, Self.swept(Self.format("MJPG", 720, 60), 52.3, .warn),
        Self.swept(Self.format("YUYV", 720, 30), nil, nil),
        Self.swept(Self.format("YUYV", 1080, 5), 5, .fail),
      ],
      notMeasured: [Self.format("YUYV", 360, 30), Self.format("YUYV", 360, 15)],
      recommended: best
    )
    let text = SweepText.text(document, language)
    try GoldenText.expect(text, is: "Output/sweep-\(language.rawValue).txt")
    let none = SweepDocument(
      rig: .thisMachine,
      camera: SampleCameras.webcam,
      modes: [Self.swept(Self.format("YUYV", 720, 30), nil, nil)],
      notMeasured: [],
      recommended: nil
    )
    try GoldenText.expect(
      SweepText.text(none, language),
      is: "Output/sweep-none-\(language.rawValue).txt"
    )
  }
}
