import Rig
import Testing

@testable import Judge

/// What spoils a microphone's sound beside its level, each fault by itself.
@Suite("Judging what spoils a microphone's sound")
struct MicrophoneSoundJudgementTests {
  typealias Case = JudgementCase<MicrophoneEvidence>

  static let cases: [Case] = [
    Case("30 dB over the noise", ["microphone.ready pass"], .ready) {
      $0.measurement?.signalToNoiseDb = 30
    },
    Case("29.9 dB over the noise", ["microphone.signal_to_noise warn"], .ready) {
      $0.measurement?.signalToNoiseDb = 29.9
    },
    Case("14.9 dB over the noise", ["microphone.signal_to_noise fail"], .notReady) {
      $0.measurement?.signalToNoiseDb = 14.9
    },
    Case("hum under the limit", ["microphone.ready pass"], .ready) {
      $0.measurement?.hum = MainsHum(fundamentalHz: 50, levelDbfs: -60, lines: 3)
    },
    Case("hum", ["microphone.hum warn"], .ready) {
      $0.measurement?.hum = MainsHum(fundamentalHz: 50, levelDbfs: -55, lines: 3)
    },
    Case("lines that hardly stand out", ["microphone.ready pass"], .ready) {
      $0.measurement?.hum = MainsHum(
        fundamentalHz: 50,
        levelDbfs: -55,
        lines: 3,
        prominenceDb: 14.9
      )
    },
    Case("loud hum", ["microphone.hum fail"], .notReady) {
      $0.measurement?.hum = MainsHum(fundamentalHz: 60, levelDbfs: -44, lines: 3)
    },
    Case("offset", ["microphone.dc warn"], .ready) { $0.measurement?.dcDbfs = -50 },
    Case("large offset", ["microphone.dc fail"], .notReady) { $0.measurement?.dcDbfs = -30 },
    Case("one side", ["microphone.stereo.one_sided warn"], .ready) {
      $0.stereo(.oneSided, differenceDb: -40)
    },
    Case("one channel 19.9 dB below the other", ["microphone.ready pass"], .ready) {
      $0.stereo(.oneSided, differenceDb: 19.9)
    },
    Case("stereo that is 20 dB apart", ["microphone.stereo.one_sided warn"], .ready) {
      $0.stereo(.stereo, correlation: 0.2, differenceDb: 20)
    },
    Case("upside down", ["microphone.stereo.inverted fail"], .notReady) {
      $0.stereo(.inverted, correlation: -0.95, monoLossDb: 16)
    },
    Case("true stereo", ["microphone.ready pass"], .ready) {
      $0.stereo(.stereo, correlation: 0.4, monoLossDb: 1.5)
    },
    Case("mSBC", ["microphone.bandwidth warn"], .ready) { $0.measurement?.bandwidthHz = 8000 },
    Case("CVSD", ["microphone.bandwidth fail"], .notReady) { $0.measurement?.bandwidthHz = 4000 },
    Case("12 kHz", ["microphone.ready pass"], .ready) { $0.measurement?.bandwidthHz = 12000 },
    Case("50 ppm", ["microphone.ready pass"], .ready) { $0.drift(50) },
    Case("60 ppm fast", ["microphone.drift warn"], .ready) { $0.drift(60) },
    Case("60 ppm slow", ["microphone.drift warn"], .ready) { $0.drift(-60) },
    Case("60 ppm, but known to 10 only", ["microphone.ready pass"], .ready) {
      $0.drift(60, error: 10)
    },
    Case("400 ppm", ["microphone.drift fail"], .notReady) { $0.drift(400) },
    Case("flat tops below full scale", ["microphone.clipped.hidden warn"], .ready) {
      $0.measurement?.plateaus = 12
      $0.measurement?.plateauDbfs = -6
    },
    Case("four flat tops", ["microphone.ready pass"], .ready) {
      $0.measurement?.plateaus = 4
      $0.measurement?.plateauDbfs = -6
    },
    Case("another program turned it up", ["microphone.gain.moved warn"], .ready) {
      $0.measurement?.gainChanges = [
        GainChange(atSeconds: 2, fromDb: -6, toDb: 0, muted: false)
      ]
    },
    Case("a change too small to hear", ["microphone.ready pass"], .ready) {
      $0.measurement?.gainChanges = [
        GainChange(atSeconds: 2, fromDb: -6, toDb: -5.6, muted: false)
      ]
    },
    Case("another program muted it", ["microphone.gain.moved fail"], .notReady) {
      $0.measurement?.gainChanges = [
        GainChange(atSeconds: 2, fromDb: nil, toDb: nil, muted: true)
      ]
    },
    Case("muted for a while only", ["microphone.gain.moved warn"], .ready) {
      $0.measurement?.gainChanges = [
        GainChange(atSeconds: 2, fromDb: -6, toDb: nil, muted: true),
        GainChange(atSeconds: 3, fromDb: nil, toDb: -6, muted: false),
      ]
    },
    Case("a switch without a volume, off and on", ["microphone.gain.moved warn"], .ready) {
      $0.measurement?.gainChanges = [
        GainChange(atSeconds: 2, fromDb: nil, toDb: nil, muted: true),
        GainChange(atSeconds: 3, fromDb: nil, toDb: nil, muted: false),
      ]
    },
    Case("another socket", ["microphone.source.changed warn"], .ready) {
      $0.measurement?.sourceEvents = [SourceEvent(atSeconds: 2, kind: .port, to: "Headset")]
    },
    Case("another rate", ["microphone.source.changed warn"], .ready) {
      $0.measurement?.sourceEvents = [
        SourceEvent(atSeconds: 2, kind: .rate, from: "48000", to: "44100")
      ]
    },
    Case("it only ran again", ["microphone.ready pass"], .ready) {
      $0.measurement?.sourceEvents = [SourceEvent(atSeconds: 2, kind: .resumed)]
    },
    Case("noise that comes up in the pauses", ["microphone.gain.automatic warn"], .ready) {
      $0.measurement?.noisePumps = true
    },
    Case("a switch of an automatic gain that does no harm", ["microphone.ready pass"], .ready) {
      $0.device?.mixer?.elements = [
        MixerElement(name: "Auto Gain Control", index: 0, switches: [true], role: .autoGain)
      ]
    },
    Case("converter noise alone", ["microphone.muted.hardware fail"], .notReady) {
      $0.measurement?.activity = .analogueMute
    },
    Case("frames as quiet as behind a mute switch", ["microphone.muted.hardware fail"], .notReady) {
      $0.measurement?.framePeakDbfs = -54.1
      $0.measurement?.activity = .room
    },
    Case("frames of a quiet room", ["microphone.ready pass"], .ready) {
      $0.measurement?.framePeakDbfs = -53.9
      $0.measurement?.activity = .analogueMute
    },
    Case("stuck", ["microphone.stuck fail"], .notReady) { $0.measurement?.activity = .stuck },
    Case("an empty socket", ["microphone.unplugged fail"], .notReady) {
      $0.device?.source?.port = "Mic"
      $0.device?.source?.portAvailable = false
    },
    Case("a Bluetooth headset", ["microphone.bluetooth warn"], .ready) {
      $0.device?.kind = .bluetooth
    },
    Case("a server at 44.1 kHz", ["microphone.resampled warn"], .ready) {
      $0.device?.ratesHz = [44100, 48000]
      $0.device?.source?.rateHz = 44100
    },
    Case("hardware of 44.1 kHz", ["microphone.ready pass"], .ready) {
      $0.device?.ratesHz = [44100]
      $0.device?.source?.rateHz = 44100
    },
    Case("another default", ["microphone.default.other warn"], .ready) {
      $0.defaultSource = DefaultSource(
        name: "webcam",
        reason: .highestPriority,
        isSaved: false,
        priority: 1,
        rivals: []
      )
    },
    Case(
      "gain at its lowest, and no voice",
      ["microphone.gain.lowest warn", "microphone.level.low skip"],
      .undetermined
    ) {
      $0.gain(at: 0)
      $0.measurement?.loudnessLufs = nil
    },
    Case(
      "gain at its lowest, never measured",
      ["microphone.busy fail", "microphone.gain.lowest warn"],
      .notReady
    ) {
      $0.gain(at: 0)
      $0.measurement = nil
      $0.device?.access = DeviceAccess(.busy)
    },
    Case("gain at its lowest, and a voice all the same", ["microphone.ready pass"], .ready) {
      $0.gain(at: 0)
    },
    Case(
      "0 dB of an HDA codec",
      ["microphone.gain.lowest warn", "microphone.level.low skip"],
      .undetermined
    ) {
      $0.gain(at: 0, in: -17...30)
      $0.measurement?.loudnessLufs = nil
    },
    Case("0 dB of an HDA codec after a boost", ["microphone.level.low skip"], .undetermined) {
      $0.gain(at: 0, in: -17...30)
      $0.device?.mixer?.path = CapturePath(steps: [
        .init(name: "Mic Boost", index: 0, role: .boost, gainDb: 20)
      ])
      $0.measurement?.loudnessLufs = nil
    },
    Case("0 dB, which is the most", ["microphone.level.low skip"], .undetermined) {
      $0.gain(at: 0, in: -74...0)
      $0.measurement?.loudnessLufs = nil
    },
    Case("gain above its lowest", ["microphone.level.low skip"], .undetermined) {
      $0.gain(at: 20)
      $0.measurement?.loudnessLufs = nil
    },
  ]

  @Test(arguments: cases)
  func judged(_ row: Case) throws {
    let judgement = judge(row.changed(Good.microphone), by: try Good.limits.microphone)
    #expect(judgement.summary == row.findings)
    #expect(judgement.verdict == row.verdict)
  }

  @Test func `A lost channel is named by the one that carries the voice`() throws {
    var evidence = Good.microphone
    evidence.stereo(.oneSided, differenceDb: -40)
    let finding = judge(evidence, by: try Good.limits.microphone).finding(.microphoneOneSided)
    #expect(finding?.arguments["channel"] == "right")
    #expect(finding?.measured?.value == 40)
  }

  @Test func `The drift is told with its sign and with what OBS makes of it`() throws {
    var evidence = Good.microphone
    evidence.drift(-100)
    let finding = judge(evidence, by: try Good.limits.microphone).finding(.microphoneDrift)
    #expect(finding?.arguments["ppm"] == "-100.0")
    #expect(finding?.arguments["click_every_seconds"] == "700")
  }

  @Test func `What fails comes before what warns: a switch that is off before a low gain`() throws {
    var evidence = Good.microphone
    evidence.gain(at: 0)
    evidence.measurement?.loudnessLufs = nil
    evidence.device?.mixer?.captureSwitch = false
    let codes = judge(evidence, by: try Good.limits.microphone).findings.map(\.code)
    #expect(codes == [.microphoneMuted, .microphoneGainLowest])
  }

  @Test func `Before a recording a mute and a low gain are told, and nothing else`() throws {
    var evidence = Good.microphone
    evidence.gain(at: 0)
    evidence.device?.mixer?.captureSwitch = false
    evidence.device?.kind = .bluetooth
    let device = try #require(evidence.device)
    let findings = judgeBeforeRecording(device, by: try Good.limits.microphone)
    #expect(findings.map(\.code) == [.microphoneMuted, .microphoneGainLowest])
    #expect(
      findings.flatMap { $0.remedy?.commands ?? [] } == [
        "amixer -c PCH sset Capture cap", "amixer -c PCH sset Capture 12.0dB",
      ]
    )
    let good = try #require(Good.microphone.device)
    #expect(judgeBeforeRecording(good, by: try Good.limits.microphone).isEmpty)
  }

  @Test func `The lowest gain is mended by a command`() throws {
    var evidence = Good.microphone
    evidence.gain(at: 0)
    evidence.measurement?.loudnessLufs = nil
    let finding = judge(evidence, by: try Good.limits.microphone).finding(.microphoneGainLowest)
    #expect(finding?.remedy?.commands == ["amixer -c PCH sset Capture 12.0dB"])
  }
}

extension MicrophoneEvidence {
  fileprivate mutating func stereo(
    _ kind: StereoImage.Kind,
    correlation: Double? = nil,
    differenceDb: Double? = nil,
    monoLossDb: Double? = nil
  ) {
    measurement?.stereo = StereoImage(
      kind: kind,
      correlation: correlation,
      differenceDb: differenceDb,
      monoLossDb: monoLossDb
    )
  }

  fileprivate mutating func drift(_ ppm: Double, error: Double = 0.5) {
    // The error is taken off before a drift is judged.
    let sign = ppm < 0 ? -1.0 : 1.0
    measurement?.drift = ClockDrift(
      ppm: ppm,
      standardErrorPpm: error,
      basis: "arrival",
      clickEverySeconds: (70_000 / (ppm * sign)).rounded()
    )
  }

  fileprivate mutating func gain(at decibels: Double, in range: ClosedRange<Double> = 0...74) {
    device?.mixer?.elements = [
      MixerElement(
        name: "Capture",
        index: 0,
        volumeDb: [decibels],
        minDb: range.lowerBound,
        maxDb: range.upperBound
      )
    ]
  }
}
