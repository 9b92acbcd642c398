import Loudness
import Testing

/// Frames of 50 ms with known mean squares.
@Suite("Speech level")
struct SpeechLevelTests {
  static let noise = NoiseFloor(quietFrames: [Double](repeating: 1e-6, count: 10))

  private func frames(_ parts: [(meanSquare: Double, count: Int)]) -> [Double] {
    parts.flatMap { [Double](repeating: $0.meanSquare, count: $0.count) }
  }

  @Test("the noise is subtracted, the frames more than 10 dB above it count")
  func active() throws {
    let frames = frames([(1.2e-5, 10)])
    let speech = try #require(SpeechLevel(frames: frames, over: Self.noise))
    #expect(isNear(speech.dBFS, -49.586, within: 1e-3))
    #expect(speech.seconds == 0.5)
    #expect(SpeechLevel(frames: self.frames([(0.99e-5, 10)]), over: Self.noise) == nil)
  }

  @Test("four frames after an active one are bridged")
  func hangover() throws {
    let frames = frames([(1e-6, 10), (1e-2, 1), (1e-6, 20)])
    let speech = try #require(SpeechLevel(frames: frames, over: Self.noise))
    #expect(speech.seconds == 0.25)
    #expect(isNear(speech.dBFS, -26.990, within: 1e-3))
    let gap = self.frames([(1e-2, 1), (1e-6, 3), (1e-2, 1), (1e-6, 20)])
    #expect(SpeechLevel(frames: gap, over: Self.noise)?.seconds == 0.45)
  }

  @Test("over digital silence, what lies above -70 dBFS is speech")
  func overDigitalSilence() throws {
    let frames = frames([(0, 10), (1e-4, 5), (0, 10), (0.9e-7, 10)])
    let speech = try #require(SpeechLevel(frames: frames, over: nil))
    #expect(speech.seconds == 0.45)
    #expect(isNear(speech.dBFS, -42.553, within: 1e-3))
  }

  @Test("half a second of frames is the least")
  func tooFew() {
    #expect(SpeechLevel(frames: frames([(1e-2, 9)]), over: Self.noise) == nil)
    #expect(NoiseFloor(quietFrames: frames([(1e-6, 9)])) == nil)
    #expect(NoiseFloor(speechAndPauses: frames([(1e-6, 9)])) == nil)
  }

  /// Noise in three of ten frames, in the middle of which 2 dB lie, and speech.
  @Test("the noise is the middle of the quiet frames, not their minimum")
  func noiseAmongSpeech() throws {
    let frames = frames([(0.8e-6, 5), (1e-6, 5), (1.25e-6, 5), (1e-2, 35)])
    let noise = try #require(NoiseFloor(speechAndPauses: frames.reversed()))
    #expect(isNear(noise.dBFS, -60, within: 1e-9))
  }

  @Test("pauses of digital silence have no noise floor")
  func silentPauses() {
    #expect(NoiseFloor(speechAndPauses: frames([(0, 5), (1e-2, 20)])) == nil)
    #expect(NoiseFloor(quietFrames: frames([(0, 11), (1e-2, 9)])) == nil)
  }
}
