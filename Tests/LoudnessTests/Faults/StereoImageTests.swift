import Loudness
import TestSignals
import Testing

@Suite("Stereo image")
struct StereoImageTests {
  private func image(_ right: (Float, Float) -> Float) throws -> StereoImage? {
    let left = SpeechLike(sampleRate: 16_000).quantised(bits: 16).samples(0..<64_000)
    let other = WhiteNoise(rmsDBFS: -24, seed: 22).quantised(bits: 16).samples(0..<64_000)
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 16_000, channels: 2))
    meter.add(zip(left, other).flatMap { [$0, right($0, $1)] })
    return meter.levels().stereoImage
  }

  @Test("dual mono: the same, or within one code")
  func dualMono() throws {
    #expect(try image { left, _ in left } == .dualMono)
    #expect(try image { left, noise in left + (noise > 0 ? 0x1p-15 : 0) } == .dualMono)
    #expect(try image { left, noise in left + (noise > 0 ? 0x1p-13 : 0) } != .dualMono)
  }

  @Test("one-sided from 20 dB on, on either side", arguments: [Float(0.05), 0.09])
  func oneSided(share: Float) throws {
    guard case .oneSided(.left, let difference)? = try image({ left, _ in share * left }) else {
      Issue.record("not left")
      return
    }
    #expect(isNear(difference, share == 0.05 ? 26.02 : 20.92, within: 0.01))
    guard case .oneSided(.right, let louder)? = try image({ left, _ in -20 * left }) else {
      Issue.record("not right")
      return
    }
    #expect(isNear(louder, 26.02, within: 0.01))
    #expect(try image { _, _ in 0 } == .oneSided(louder: .left, differenceDB: 100))
    guard case .stereo? = try image({ left, _ in 0.11 * left }) else {
      Issue.record("19 dB is not one-sided")
      return
    }
  }

  @Test("inverted: what a mono listener loses")
  func inverted() throws {
    guard case .inverted(let correlation, let loss)? = try image({ left, _ in -left }) else {
      Issue.record("not inverted")
      return
    }
    #expect(isNear(correlation, -1, within: 1e-9))
    #expect(loss == StereoImage.largestDB)
    guard case .inverted(let partly, let part)? = try image({ -$0 + 0.4 * $1 }) else {
      Issue.record("not inverted")
      return
    }
    #expect((-0.99 ... -0.8).contains(partly))
    #expect((8.0...20).contains(part))
  }

  @Test("true stereo loses half of its power at the most, usually")
  func stereo() throws {
    guard case .stereo(let correlation, let loss)? = try image({ _, noise in noise }) else {
      Issue.record("not stereo")
      return
    }
    #expect(isNear(correlation, 0, within: 0.05))
    #expect(isNear(loss, 3.01, within: 0.2))
  }

  @Test("no image of mono, of silence, of more channels", arguments: [1, 2, 3])
  func none(channels: Int) throws {
    #expect(try Silence().levels(seconds: 1, channels: channels).stereoImage == nil)
    let noise = WhiteNoise(rmsDBFS: -30, seed: 1)
    let image = try noise.levels(seconds: 1, channels: channels).stereoImage
    #expect(image == (channels == 2 ? .dualMono : nil))
  }
}
