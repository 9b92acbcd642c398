import Rig
import Testing

@testable import Judge

@Suite("Judging a microphone")
struct MicrophoneJudgementTests {
  typealias Case = JudgementCase<MicrophoneEvidence>

  static let cases: [Case] = [
    Case("good", ["microphone.ready pass"], .ready) { _ in },
    Case("none attached", ["microphone.none fail"], .notReady) {
      $0 = MicrophoneEvidence(device: nil)
    },
    Case("busy", ["microphone.busy fail"], .notReady) { $0.unmeasured(.busy) },
    Case("denied", ["microphone.denied fail"], .notReady) { $0.unmeasured(.denied) },
    Case("gone", ["microphone.gone fail"], .notReady) { $0.unmeasured(.gone) },
    Case("hung", ["microphone.hung timeout"], .undetermined) { $0.unmeasured(.hung) },
    Case("failed", ["microphone.failed error"], .undetermined) { $0.unmeasured(.failed) },
    Case("bench failed", ["microphone.failed error"], .undetermined) {
      $0.failure = BenchFailure(code: .microphoneFailed, status: .error)
    },
    Case("busy card, recorded by the sound server", ["microphone.ready pass"], .ready) {
      $0.device?.access = DeviceAccess(.busy)
    },
    Case("muted by its switch", ["microphone.muted fail"], .notReady) {
      $0.device?.mixer?.captureSwitch = false
      $0.silence()
    },
    Case("switch of another path off", ["microphone.ready pass"], .ready) {
      $0.device?.mixer?.captureSwitch = false
    },
    Case("muted by the sound server", ["microphone.muted fail"], .notReady) {
      $0.device?.source?.muted = true
    },
    Case("turned down to nothing", ["microphone.muted fail"], .notReady) {
      $0.device?.source?.volumePercent = 0
      $0.silence()
    },
    Case("muted and never measured", ["microphone.muted fail"], .notReady) {
      $0.unmeasured(.ready)
      $0.device?.source?.muted = true
    },
    Case(
      "muted, and the bench hung",
      ["microphone.hung timeout", "microphone.muted fail"],
      .notReady
    ) {
      $0.device?.source?.muted = true
      $0.failure = BenchFailure(code: .microphoneHung, status: .timeout)
    },
    Case("digital silence", ["microphone.silent fail"], .notReady) { $0.silence() },
    Case("no level", ["microphone.failed error"], .undetermined) {
      $0.measurement?.peakDbfs = nil
      $0.measurement?.truePeakDbtp = nil
    },
    Case("no time", ["microphone.failed error"], .undetermined) { $0.measurement?.seconds = 0 },
    Case("level that is no number", ["microphone.failed error"], .undetermined) {
      $0.measurement?.loudnessLufs = .nan
    },
    Case("-24 LUFS", ["microphone.ready pass"], .ready) { $0.measurement?.loudnessLufs = -24 },
    Case("-24.1 LUFS", ["microphone.level.low warn"], .ready) {
      $0.measurement?.loudnessLufs = -24.1
    },
    Case("-32.1 LUFS", ["microphone.level.low fail"], .notReady) {
      $0.measurement?.loudnessLufs = -32.1
    },
    Case("nobody spoke", ["microphone.level.low skip"], .undetermined) {
      $0.measurement?.loudnessLufs = -58
    },
    Case("nobody spoke, under the gate", ["microphone.level.low skip"], .undetermined) {
      $0.measurement?.loudnessLufs = nil
    },
    Case("quiet, noise unknown", ["microphone.level.low fail"], .notReady) {
      $0.measurement?.loudnessLufs = -58
      $0.measurement?.noiseFloorDbfs = nil
    },
    Case("-13.9 LUFS", ["microphone.level.high warn"], .ready) {
      $0.measurement?.loudnessLufs = -13.9
    },
    Case("-10.9 LUFS", ["microphone.level.high fail"], .notReady) {
      $0.measurement?.loudnessLufs = -10.9
    },
    Case("-3 dBTP", ["microphone.ready pass"], .ready) { $0.measurement?.truePeakDbtp = -3 },
    Case("-2.9 dBTP", ["microphone.peak.high warn"], .ready) {
      $0.measurement?.truePeakDbtp = -2.9
    },
    Case("-0.9 dBTP", ["microphone.peak.high fail"], .notReady) {
      $0.measurement?.truePeakDbtp = -0.9
    },
    Case("sample peak alone, -0.5 dBFS", ["microphone.peak.high fail"], .notReady) {
      $0.measurement?.truePeakDbtp = nil
      $0.measurement?.peakDbfs = -0.5
    },
    Case("2 runs at full scale", ["microphone.clipped warn"], .ready) {
      $0.measurement?.clipRuns = 2
    },
    Case("2 long runs", ["microphone.clipped warn"], .ready) {
      $0.measurement?.clipRuns = 2
      $0.measurement?.clippedSamples = 400
    },
    Case("2 runs at full scale, with a peak above it", ["microphone.clipped fail"], .notReady) {
      $0.measurement?.clipRuns = 2
      $0.measurement?.truePeakDbtp = 0.2
    },
    Case("3 runs at full scale", ["microphone.clipped fail"], .notReady) {
      $0.measurement?.clipRuns = 3
    },
    Case("6 runs in half a minute", ["microphone.clipped warn"], .ready) {
      $0.measurement?.clipRuns = 6
      $0.measurement?.seconds = 30
    },
    Case("2 runs in 4 s", ["microphone.clipped warn"], .ready) {
      $0.measurement?.clipRuns = 2
      $0.measurement?.seconds = 4
    },
    Case("-59.9 dBFS of noise", ["microphone.noise warn"], .ready) {
      $0.measurement?.noiseFloorDbfs = -59.9
    },
    Case("-44.9 dBFS of noise", ["microphone.noise fail"], .notReady) {
      $0.measurement?.noiseFloorDbfs = -44.9
    },
    Case("noise unknown", ["microphone.ready pass"], .ready) {
      $0.measurement?.noiseFloorDbfs = nil
    },
    Case("100.0015 %", ["microphone.ready pass"], .ready) {
      $0.device?.source?.volumePercent = 100.0015
    },
    Case("150 %", ["microphone.gain.software warn"], .ready) {
      $0.device?.source?.volumePercent = 150
    },
    Case("audio lost once", ["microphone.samples.lost warn"], .ready) {
      $0.measurement?.overruns = 1
    },
    Case("audio lost twice in 4 s", ["microphone.samples.lost fail"], .notReady) {
      $0.measurement?.overruns = 2
      $0.measurement?.seconds = 4
    },
    Case("audio lost twice in a minute", ["microphone.samples.lost warn"], .ready) {
      $0.measurement?.overruns = 2
      $0.measurement?.seconds = 60
    },
    Case("the default is a monitor", ["microphone.default.monitor warn"], .ready) {
      $0.defaultMonitor = SoundSource(name: "out.monitor", description: "")
    },
    Case(
      "noisy, loud and clipped",
      ["microphone.clipped fail", "microphone.level.high fail", "microphone.noise fail"],
      .notReady
    ) {
      $0.measurement?.clipRuns = 50
      $0.measurement?.truePeakDbtp = 1
      $0.measurement?.loudnessLufs = -5
      $0.measurement?.noiseFloorDbfs = -30
    },
  ]

  @Test("evidence leads to findings and a verdict", arguments: cases)
  func verdicts(_ item: Case) throws {
    let judgement = judge(item.changed(Good.microphone), by: try Good.limits.microphone)
    #expect(judgement.summary == item.findings.sorted())
    #expect(judgement.verdict == item.verdict)
    #expect(judgement.findings.allSatisfy { ($0.remedy == nil) == ($0.status == .pass) })
    #expect(judgement.findings.allSatisfy { $0.target.kind == .microphone })
  }

  @Test("a mute names every place and the commands that undo it")
  func muteCommands() throws {
    var microphone = Good.microphone
    microphone.silence()
    microphone.device?.mixer = CaptureMixer(
      captureVolumeDb: nil,
      captureSwitch: false,
      elements: [
        MixerElement(name: "Mic Boost", index: 0, volumeDb: [20]),
        MixerElement(name: "Internal Mic", index: 1, switches: [false, false]),
      ]
    )
    microphone.device?.source?.muted = true
    microphone.device?.source?.name = "it's mine"
    let muted = try #require(
      judge(microphone, by: try Good.limits.microphone).finding(.microphoneMuted)
    )
    #expect(
      muted.remedy?.commands == [
        "amixer -c PCH sset 'Internal Mic,1' cap", #"pactl set-source-mute 'it'\''s mine' 0"#,
      ]
    )
    #expect(muted.arguments["places"] == "mixer,source")

    microphone.device?.source?.muted = false
    microphone.device?.mixer?.elements = []
    let plain = try #require(
      judge(microphone, by: try Good.limits.microphone).finding(.microphoneMuted)
    )
    #expect(plain.remedy?.commands == ["amixer -c PCH sset Capture cap"])
  }

  @Test("digital silence is null, not a number")
  func silence() throws {
    var microphone = Good.microphone
    microphone.silence()
    let silent = try #require(
      judge(microphone, by: try Good.limits.microphone).finding(.microphoneSilent)
    )
    #expect(silent.measured == .init(key: "peak_dbfs", value: nil))
  }

  @Test("a scene moves the range of loudness")
  func sceneRange() throws {
    let table = try Good.limits.microphone
    var microphone = Good.microphone
    microphone.measurement?.loudnessLufs = -23
    #expect(judge(microphone, by: table).verdict == .ready)
    #expect(judge(microphone, by: table).finding(.microphoneLevelLow) == nil)
    let scene = ThresholdOverride(id: "microphone.loudness.low.warn", value: -22, source: "scene")
    let limits = try Good.limits(overridden: [scene]).microphone
    let finding = try #require(judge(microphone, by: limits).finding(.microphoneLevelLow))
    #expect(finding.threshold?.value == -22)
    #expect(finding.threshold?.source == "scene")
  }

  @Test("a worse microphone is never judged better")
  func monotonic() throws {
    let limits = try Good.limits.microphone
    func ranks(_ steps: [Double], _ change: (inout MicrophoneMeasurement, Double) -> Void) -> [Int]
    {
      steps.map { step in
        var microphone = Good.microphone
        if var measurement = microphone.measurement {
          change(&measurement, step)
          microphone.measurement = measurement
        }
        return judge(microphone, by: limits).verdict.rank
      }
    }
    let series = [
      ranks(Array(stride(from: -80, through: 0, by: 0.1))) { $0.noiseFloorDbfs = $1 },
      ranks(Array(stride(from: -12, through: 6, by: 0.1))) { $0.truePeakDbtp = $1 },
      ranks(Array(stride(from: -18, through: 0, by: 0.1))) { $0.loudnessLufs = $1 },
      // As far down as a voice can be told from the noise.
      ranks(Array(stride(from: -18, through: -54, by: -0.1))) { $0.loudnessLufs = $1 },
      ranks(Array(stride(from: 0, through: 50, by: 1))) { $0.clipRuns = Int($1) },
      ranks(Array(stride(from: 0, through: 50, by: 1))) { $0.overruns = Int($1) },
    ]
    for ranks in series {
      #expect(ranks == ranks.sorted())
      #expect(ranks.first == 0 && ranks.last == 2)
    }
  }

  @Test("a voice that fades into the noise never becomes ready")
  func fading() throws {
    let limits = try Good.limits.microphone
    for loudness in stride(from: -33.0, through: -90, by: -0.5) {
      var microphone = Good.microphone
      microphone.measurement?.loudnessLufs = loudness
      #expect(judge(microphone, by: limits).verdict != .ready)
    }
  }
}

extension MicrophoneEvidence {
  fileprivate mutating func unmeasured(_ state: DeviceAccess.State) {
    measurement = nil
    device?.access = DeviceAccess(state, detail: "x")
  }

  fileprivate mutating func silence() {
    measurement?.silent = true
    measurement?.peakDbfs = nil
    measurement?.truePeakDbtp = nil
    measurement?.loudnessLufs = nil
    measurement?.noiseFloorDbfs = nil
  }
}
