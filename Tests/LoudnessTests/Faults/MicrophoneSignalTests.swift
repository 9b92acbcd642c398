import Loudness
import TestSignals
import Testing

@Suite("Dead, muted, alive")
struct MicrophoneSignalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let signal: any TestSignal
    let expected: MicrophoneSignal?
    var seconds = 3.0
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "zeros", signal: Silence(), expected: .digitalZero),
    Case(name: "a constant", signal: Silence().offset(by: 0.25), expected: .stuck),
    Case(name: "a constant of one code", signal: Silence().offset(by: 0x1p-15), expected: .stuck),
    Case(
      name: "an offset with a little noise",
      signal: WhiteNoise(rmsDBFS: -85, seed: 1).offset(by: -0.4),
      expected: .stuck
    ),
    Case(
      name: "a toggling bit",
      signal: Shaped(Silence()) { _, frame in frame % 2 == 0 ? 0 : 0x1p-15 },
      expected: .converterNoise
    ),
    Case(
      name: "noise of a muted input",
      signal: WhiteNoise(rmsDBFS: -68, seed: 2),
      expected: .converterNoise
    ),
    Case(
      name: "noise of a room, peaks above -54 dBFS",
      signal: WhiteNoise(rmsDBFS: -54, seed: 3),
      expected: .roomNoise
    ),
    Case(
      name: "a mute button that clicks",
      signal: Segments([
        (WhiteNoise(rmsDBFS: -20, seed: 4), 100), (WhiteNoise(rmsDBFS: -75, seed: 5), 64_000),
      ]),
      expected: .converterNoise
    ),
    Case(name: "speech", signal: SpeechLike(sampleRate: 16_000), expected: .speech),
    Case(
      name: "speech behind a gate",
      signal: SpeechLike(sampleRate: 16_000, noiseFloorDBFS: nil, quietSeconds: 1),
      expected: .speech
    ),
    Case(
      name: "too short to tell noise from a muted input",
      signal: WhiteNoise(rmsDBFS: -70, seed: 6),
      expected: .roomNoise,
      seconds: 1.5
    ),
    Case(
      name: "too short for anything",
      signal: WhiteNoise(rmsDBFS: -40, seed: 7),
      expected: nil,
      seconds: 0.3
    ),
  ]

  @Test("each class", arguments: cases)
  func classes(_ test: Case) throws {
    #expect(try test.signal.measured(test.seconds).signal == test.expected)
  }

  @Test("one live channel is enough")
  func mostAlive() throws {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 16_000, channels: 2))
    meter.add(SpeechLike(sampleRate: 16_000).samples(0..<48_000).flatMap { [0, $0] })
    #expect(meter.levels().signal == .speech)
  }
}

extension TestSignal {
  fileprivate func measured(_ seconds: Double) throws -> MicrophoneLevels {
    try levels(seconds: seconds)
  }
}
