import Testing
import ProfileGenerator
import Rig

@testable import Judge

/// Evidence on a rig with nothing wrong, for tests to spoil.
enum Good {
  private static let catalogue = Result { try Catalogue.embedded() }

  static var limits: Thresholds {
    get throws { try limits(overridden: []) }
  }

  static func limits(overridden overrides: [ThresholdOverride]) throws -> Thresholds {
    try Thresholds(catalogue.get().thresholds, overrides: overrides)
  }

  static let format = CaptureFormat(
    fourcc: "MJPG",
    width: 1920,
    height: 1080,
    interval: Fraction(numerator: 1, denominator: 30)
  )

  static var camera: CameraEvidence {
    var device = Camera(
      id: "usb-cam",
      name: "Cam",
      nodes: [],
      access: DeviceAccess(.ready)
    )
    device.path = "/dev/video0"
    var measurement = CameraMeasurement(asked: format, negotiated: format)
    measurement.deliveredFps = 30
    measurement.frames = 150
    measurement.seconds = 5
    measurement.intervalMs = Distribution(of: [33.3, 33.4])
    return CameraEvidence(device: device, measurement: measurement)
  }

  static var microphone: MicrophoneEvidence {
    var device = Microphone(id: "mic", name: "Mic", kind: .usb, access: DeviceAccess(.ready))
    device.card = SoundCard(
      index: 1,
      id: "PCH",
      name: "",
      longName: "",
      driver: "",
      mixerName: "",
      components: ""
    )
    device.mixer = CaptureMixer(captureVolumeDb: 0, captureSwitch: true, elements: [])
    device.source = SoundSource(name: "alsa_input.usb", description: "Mic")
    var measurement = MicrophoneMeasurement(
      via: "sound_server",
      rateHz: 48000,
      channels: 1,
      format: "S16_LE"
    )
    measurement.seconds = 10
    measurement.peakDbfs = -6
    measurement.truePeakDbtp = -5.5
    measurement.loudnessLufs = -18
    measurement.noiseFloorDbfs = -65
    return MicrophoneEvidence(device: device, measurement: measurement)
  }

  static var computer: ComputerEvidence {
    var device = Computer(processors: 8)
    device.load1 = 0.5
    device.memoryAvailableMib = 8000
    device.diskFreeMib = 50_000
    device.temperatureCelsius = 50
    return ComputerEvidence(device: device)
  }

  static func run(_ ingest: String = "rtmp://a/app") -> UplinkMeasurement {
    var run = UplinkMeasurement(ingest: ingest)
    run.reached = .published
    run.published = true
    run.seconds = 10
    run.goodputKbps = 8000
    run.worstSecondKbps = 7600
    run.ackedBytes = 20_000_000
    run.rtmpAckedBytes = 19_950_000
    run.retransmittedBytes = 0
    run.paced = PacedRun(
      bitrateKbps: 6000,
      seconds: 10,
      queueP95Ms: 60,
      queueMaxMs: 150,
      dropShare: 0,
      droppedFrames: 0,
      ackedKbps: 5000,
      longestStallMs: 120
    )
    return run
  }

  static var connection: UplinkMeasurement {
    var connection = UplinkMeasurement(ingest: "rtmp://platform/app")
    connection.reached = .accepted
    return connection
  }

  static func refused(_ ingest: String) -> UplinkMeasurement {
    var refused = UplinkMeasurement(ingest: ingest)
    refused.failure = UplinkFailure(code: .uplinkRefused)
    return refused
  }

  static var uplink: UplinkEvidence {
    UplinkEvidence(
      measurement: run(),
      need: Threshold(id: "platform.need", value: 750, unit: "kbit/s", source: "test")
    )
  }

  static var rig: RigEvidence {
    RigEvidence(
      camera: camera,
      microphone: microphone,
      computer: computer,
      uplink: uplink,
      encoder: encoder
    )
  }

  /// A run of x264 at a multiple of the stream's rate.
  static func trial(
    _ margin: Double,
    preset: String = "veryfast",
    height: Int = 720,
    fps: UInt32 = 30
  ) -> EncoderTrial {
    EncoderTrial(
      .x264,
      preset: preset,
      width: height * 16 / 9,
      height: height,
      frameRate: Fraction(numerator: fps, denominator: 1),
      bitrateKbps: 3000,
      frames: 60,
      encodeFps: margin * Double(fps),
      margin: margin
    )
  }

  static var encoder: EncoderEvidence {
    var measurement = EncoderMeasurement(
      material: .camera,
      sourceWidth: 1280,
      sourceHeight: 720,
      sourceRate: Fraction(numerator: 30, denominator: 1),
      whileCapturing: true,
      encoders: [
        MediaEncoder(.x264, state: .works),
        MediaEncoder(.h264VAAPI, state: .fails, fault: .noDevice),
        MediaEncoder(.h264NVENC, state: .missing),
      ]
    )
    measurement.trials = [trial(4), trial(2.5, preset: "faster")]
    measurement.trials[1].lateFrames = 0
    return EncoderEvidence(measurement: measurement)
  }
}

/// A change to evidence with what it must lead to.
struct JudgementCase<Evidence>: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout Evidence) -> Void
  /// Each finding as `code status`, in any order.
  let findings: [String]
  let verdict: Verdict

  init(
    _ name: String,
    _ findings: [String],
    _ verdict: Verdict,
    _ change: @escaping @Sendable (inout Evidence) -> Void
  ) {
    self.testDescription = name
    self.change = change
    self.findings = findings
    self.verdict = verdict
  }

  func changed(_ evidence: Evidence) -> Evidence {
    var copy = evidence
    change(&copy)
    return copy
  }
}

extension Judgement {
  /// Each finding as `code status`, sorted.
  var summary: [String] { findings.map { "\($0.code.rawValue) \($0.status.rawValue)" }.sorted() }

  func finding(_ code: FindingCode) -> Finding? { findings.first { $0.code == code } }
}

extension Verdict {
  /// How bad it is, for what must not get better.
  var rank: Int {
    switch self {
    case .ready: 0
    case .undetermined: 1
    case .notReady: 2
    }
  }
}
