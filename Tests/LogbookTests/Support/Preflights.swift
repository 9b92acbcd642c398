import Logbook
import Rig

/// Reports and profiles as a preflight makes them.
enum Preflights {
  static func report(_ rig: RigKind, recommends: Bool = true) -> Report {
    var camera = CameraMeasurement(asked: mode, negotiated: mode)
    camera.deliveredFps = 29.97
    var uplink = UplinkMeasurement(ingest: "rtmps://ingest.example/live")
    uplink.goodputKbps = 8123
    return Report(
      rig: rig,
      version: "1.2.3",
      started: "2026-01-02T03:04:05Z",
      elapsedMs: 14_321,
      budgetMs: 15_000,
      run: .quick,
      platform: "bilibili",
      scene: "teaching",
      verdict: .ready,
      confidence: .medium,
      parts: Report.Parts(
        camera: CameraPart(verdict: .ready, device: nil, measurement: camera),
        microphone: MicrophonePart(verdict: .ready, device: nil, measurement: nil),
        computer: ComputerPart(verdict: .ready, device: nil),
        uplink: UplinkPart(verdict: .ready, measurement: uplink),
        encoder: EncoderPart(verdict: .ready, measurement: nil)
      ),
      findings: [],
      recommendation: recommends ? recommendation : nil
    )
  }

  static func profile(_ name: String) -> SavedProfile? {
    SavedProfile(name: name, of: report(.thisMachine), reasons: ["bitrate: \"uplink\"", "理由"])
  }

  static let mode = CaptureFormat(
    fourcc: "MJPG",
    width: 1280,
    height: 720,
    interval: Fraction(numerator: 1001, denominator: 30_000)
  )

  static let recommendation = Recommendation(
    platform: "bilibili",
    scene: "teaching",
    camera: DeviceChoice(
      id: "usb-046d_C920-video-index0",
      name: "罗技 \"C920\" \\ 'HD'\n\u{1b}[31m🎥",
      mode: mode
    ),
    microphone: DeviceChoice(id: "usb-046d_C920-00", name: ""),
    ingest: "rtmps://ingest.example/live",
    settings: StreamSettings(
      video: VideoSettings(
        width: 1280,
        height: 720,
        frameRate: Fraction(numerator: .max, denominator: 1),
        codec: "h264",
        encoder: "x264",
        preset: "veryfast",
        rateControl: "cbr",
        bitrateKbps: 2500,
        bufferKbit: 2500,
        keyframeIntervalSeconds: 2,
        bFrames: 2,
        profile: "high"
      ),
      audio: AudioSettings(
        codec: "aac",
        rateHz: 48_000,
        channels: 2,
        bitrateKbps: 160,
        gainDb: -0.5
      )
    ),
    reasons: [],
    confidence: .high
  )
}
