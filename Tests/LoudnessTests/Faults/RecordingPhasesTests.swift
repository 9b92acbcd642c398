import Loudness
import TestSignals
import Testing

@Suite("Quiet and speech told apart")
struct RecordingPhasesTests {
  /// 3 s of quiet, then phrases of 3 s and pauses of 1 s: the frames of 50 ms in which there is
  /// speech, of eleven seconds.
  private static let phrases = [60..<120, 140..<200]

  @Test(
    "without a prompt, over noise 10 to 40 dB below the speech",
    arguments: [10.0, 20, 30, 40],
    [UInt64(1), 2]
  )
  func found(ratio: Double, seed: UInt64) throws {
    // At -20 LUFS the phrases have an RMS of -22.7 dBFS.
    let speech = SpeechLike(
      sampleRate: 8_000,
      noiseFloorDBFS: -22.7 - ratio,
      quietSeconds: 3,
      seed: seed
    )
    let phases = try speech.levels(seconds: 11, rate: 8_000).phases
    #expect(phases.basis == .found)
    #expect(phases.speech.count == 2)
    for (found, phrase) in zip(phases.speech, Self.phrases) {
      // A hangover of 200 ms and a frame at either end.
      #expect((phrase.lowerBound - 2...phrase.lowerBound + 2).contains(found.lowerBound))
      #expect((phrase.upperBound - 2...phrase.upperBound + 5).contains(found.upperBound))
    }
    #expect(phases.quiet.allSatisfy { quiet in Self.phrases.allSatisfy { !$0.overlaps(quiet) } })
    #expect(phases.quietSeconds > 4)
    #expect(phases.confidence > (ratio > 10 ? 0.9 : 0.3))
  }

  @Test("with a prompt the quiet is the caller's, but for a cough")
  func prompted() throws {
    let rate = 8_000
    let noise = WhiteNoise(rmsDBFS: -60, seed: 4)
    let signal = Segments([
      (noise, rate), (WhiteNoise(rmsDBFS: -20, seed: 5), rate / 2), (noise, 3 * rate / 2),
      (SpeechLike(sampleRate: rate, noiseFloorDBFS: -60), 4 * rate),
    ])
    let phases = try signal.levels(seconds: 7, rate: rate, quiet: 3).phases
    #expect(phases.basis == .prompted)
    #expect(phases.quiet.allSatisfy { (0...60).contains($0.upperBound) && !$0.contains(25) })
    #expect((1.9...2.5).contains(phases.quietSeconds))
    #expect((2.8...3.3).contains(phases.speechSeconds))
  }

  @Test("noise alone is quiet for sure, a click is neither, no recording is nothing")
  func noSpeech() throws {
    let noise = WhiteNoise(rmsDBFS: -60, seed: 6)
    let quiet = try noise.levels(seconds: 4, rate: 8_000).phases
    #expect(quiet.quiet == [0..<80])
    #expect(quiet.speech.isEmpty)
    #expect(quiet.confidence > 0.9)
    let click = Segments([
      (noise, 16_000), (WhiteNoise(rmsDBFS: -10, seed: 7), 400), (noise, 16_000),
    ])
    let phases = try click.levels(seconds: 4, rate: 8_000).phases
    #expect(phases.speech.isEmpty)
    #expect(!phases.quiet.contains { $0.contains(40) })
    #expect(phases.quietSeconds > 3.5)
    let nothing = try noise.levels(seconds: 0.3).phases
    #expect(nothing.quiet.isEmpty && nothing.speech.isEmpty && nothing.confidence == 0)
  }

  @Test("music without pauses is not told with confidence")
  func music() throws {
    let melody = Mix([
      Melody(dBFS: -10, sampleRate: 8_000, seed: 8), WhiteNoise(rmsDBFS: -90, seed: 8),
    ])
    #expect(try melody.levels(seconds: 8, rate: 8_000).phases.confidence < 0.5)
  }
}
