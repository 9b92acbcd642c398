import Rig
import Testing

@testable import Judge

@Suite("Judging a whole rig")
struct RigJudgementTests {
  @Test(
    "a rig is as ready as its least ready part",
    arguments: [
      ([Verdict.ready, .ready, .ready, .ready], Verdict.ready),
      ([.ready, .undetermined, .ready, .ready], .undetermined),
      ([.undetermined, .undetermined, .undetermined, .undetermined], .undetermined),
      ([.ready, .undetermined, .ready, .notReady], .notReady),
      ([.notReady, .ready, .ready, .ready], .notReady), ([], .undetermined),
    ]
  )
  func whole(parts: [Verdict], verdict: Verdict) {
    #expect(Verdict(of: parts) == verdict)
  }

  @Test(
    "a part is as good as its worst finding",
    arguments: [
      ([FindingStatus.pass], Verdict.ready), ([.warn, .pass], .ready),
      ([.pass, .skip], .undetermined),
      ([.error], .undetermined), ([.timeout, .warn], .undetermined), ([.error, .fail], .notReady),
      ([], .undetermined),
    ]
  )
  func part(statuses: [FindingStatus], verdict: Verdict) {
    let findings = statuses.map {
      Finding(.cameraReady, $0, Finding.Target(kind: .camera, id: nil))
    }
    #expect(Verdict(of: findings) == verdict)
  }

  @Test("a good rig is ready and says so of every part")
  func good() throws {
    let judgement = judge(Good.rig, by: try Good.limits)
    #expect(judgement.verdict == .ready)
    #expect(
      judgement.findings.map(\.code) == [
        .cameraReady, .microphoneReady, .computerReady, .uplinkReady, .encoderReady,
      ]
    )
  }

  @Test("a rig of which nothing is known is not ready, and every part says why")
  func empty() throws {
    let rig = RigEvidence(
      camera: CameraEvidence(device: nil),
      microphone: MicrophoneEvidence(device: nil),
      computer: ComputerEvidence(device: nil),
      uplink: UplinkEvidence(measurement: nil),
      encoder: EncoderEvidence(measurement: nil)
    )
    let judgement = judge(rig, by: try Good.limits)
    #expect(judgement.verdict == .notReady)
    #expect(judgement.findings.count == 5)
  }

  @Test(
    "whatever numbers come in, none that is not a number comes out",
    arguments: [
      Double.nan, .infinity, -.infinity, -1, 0, 1e300, -1e300, .leastNonzeroMagnitude,
      .greatestFiniteMagnitude,
    ]
  )
  func strangeNumbers(value: Double) throws {
    let limits = try Good.limits
    for number in Self.numbers {
      var rig = Good.rig
      number.change(&rig, value)
      let judgement = judge(rig, by: limits)
      for finding in judgement.findings {
        #expect(finding.measured?.value?.isFinite != false, "\(finding)")
        #expect(finding.threshold?.value.isFinite != false, "\(finding)")
        for text in finding.arguments.values {
          #expect(Double(text)?.isFinite != false, "\(finding)")
        }
      }
      if let held = HeldRate(rig.uplink.measurement ?? Good.run(), by: limits.uplink) {
        #expect(held.kbps.isFinite && held.kbps >= 0 && held.meanKbps.isFinite)
        #expect(held.variation?.isFinite != false)
      }
    }
  }

  @Test(
    "no part is ready by a number that is none",
    arguments: [Double.nan, .infinity, -.infinity]
  )
  func neverGreen(value: Double) throws {
    let limits = try Good.limits
    for number in Self.numbers where number.decides {
      var rig = Good.rig
      number.change(&rig, value)
      #expect(judge(rig, by: limits).verdict != .ready, "\(number.name)")
    }
  }

  /// A number of the evidence.
  private struct Number: Sendable {
    let name: String
    /// Whether nothing else says the same.
    let decides: Bool
    let change: @Sendable (inout RigEvidence, Double) -> Void

    init(
      _ name: String,
      decides: Bool = true,
      _ change: @escaping @Sendable (inout RigEvidence, Double) -> Void
    ) {
      self.name = name
      self.decides = decides
      self.change = change
    }
  }

  private static let numbers: [Number] = [
    Number("delivered_fps") { $0.camera.measurement?.deliveredFps = $1 },
    Number("negotiated_fps") { $0.camera.measurement?.negotiatedFps = $1 },
    Number("interval_ms") { $0.camera.measurement?.intervalMs = Distribution(of: [$1]) },
    Number("asked rate_fps", decides: false) { $0.camera.measurement?.asked.rateFps = $1 },
    Number("loudness_lufs") { $0.microphone.measurement?.loudnessLufs = $1 },
    Number("true_peak_dbtp") { $0.microphone.measurement?.truePeakDbtp = $1 },
    Number("peak_dbfs") { $0.microphone.measurement?.peakDbfs = $1 },
    Number("noise_floor_dbfs") { $0.microphone.measurement?.noiseFloorDbfs = $1 },
    Number("microphone seconds") { $0.microphone.measurement?.seconds = $1 },
    Number("volume_percent", decides: false) {
      $0.microphone.device?.source?.volumePercent = $1
    },
    Number("load_1") { $0.computer.device?.load1 = $1 },
    Number("temperature_celsius") { $0.computer.device?.temperatureCelsius = $1 },
    // A paced run that passed proves what it sent, whatever the fast phase says.
    Number("goodput_kbps", decides: false) { $0.uplink.measurement?.goodputKbps = $1 },
    Number("worst_second_kbps", decides: false) { $0.uplink.measurement?.worstSecondKbps = $1 },
    Number("cap_kbps", decides: false) { $0.uplink.measurement?.capKbps = $1 },
    Number("timeline", decides: false) {
      $0.uplink.measurement?.seconds = 1
      $0.uplink.measurement?.timeline = [
        UplinkSecond(second: 0, ackedKbps: $1, rttMs: 0, retransmittedBytes: 0)
      ]
    },
    Number("paced bitrate_kbps") { $0.uplink.measurement?.paced?.bitrateKbps = $1 },
    Number("paced queue_max_ms") { $0.uplink.measurement?.paced?.queueMaxMs = $1 },
    Number("paced queue_p95_ms") { $0.uplink.measurement?.paced?.queueP95Ms = $1 },
    Number("paced drop_share") { $0.uplink.measurement?.paced?.dropShare = $1 },
    Number("paced longest_stall_ms") { $0.uplink.measurement?.paced?.longestStallMs = $1 },
  ]
}
