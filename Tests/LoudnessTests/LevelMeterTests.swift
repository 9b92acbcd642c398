import Loudness
import TestSignals
import Testing

@Suite("Levels")
struct LevelMeterTests {
  private func levels(_ samples: [Float], channels: Int = 1) throws -> [ChannelLevels] {
    var meter = LevelMeter(try SignalFormat(sampleRate: 48_000, channels: channels))
    meter.add(samples)
    return meter.channels
  }

  @Test("a full-scale sine has its peak at 0 dBFS and its RMS at -3.01 dBFS, without clipping")
  func fullScaleSine() throws {
    let sine = Sine(frequencyHz: 1_000, peakDBFS: 0, sampleRate: 48_000)
    let level = try #require(try levels(sine.samples(0..<48_000)).first)
    #expect(isNear(level.peakDBFS, 0, within: 1e-6))
    #expect(isNear(level.rmsDBFS, -3.0103, within: 1e-4))
    #expect(level.clippedSamples == 0)
    #expect((level.dcDBFS ?? -.infinity) < -120)
    #expect(!level.isSilent)
  }

  struct ClipCase: Sendable {
    let runs: [Int]
    let samples: Int
    let found: Int
    let longest: Int
  }

  static let clipCases = [
    ClipCase(runs: [], samples: 0, found: 0, longest: 0),
    ClipCase(runs: [1], samples: 0, found: 0, longest: 0),
    ClipCase(runs: [2, 1, 2], samples: 0, found: 0, longest: 0),
    ClipCase(runs: [3], samples: 3, found: 1, longest: 3),
    ClipCase(runs: [6], samples: 6, found: 1, longest: 6),
    ClipCase(runs: [1, 2, 3, 6], samples: 9, found: 2, longest: 6),
  ]

  @Test("three neighbours at full scale are a clip", arguments: clipCases, [Float(1), -1, 0.9991])
  func clipping(_ clip: ClipCase, _ value: Float) throws {
    let samples = clip.runs.reduce(into: [Float(0.5)]) { samples, run in
      samples += Array(repeating: value, count: run) + [0.5]
    }
    let level = try #require(try levels(samples).first)
    #expect(level.clippedSamples == clip.samples)
    #expect(level.clipRuns == clip.found)
    #expect(level.longestClipRun == clip.longest)
  }

  @Test("just below full scale is no clip, at the end of the recording a run counts")
  func clippingEdges() throws {
    let below = try #require(try levels([0.9989, 0.9989, 0.9989, 0.9989]).first)
    #expect(below.clipRuns == 0)
    let atEnd = try #require(try levels([0, 1, 1, 1]).first)
    #expect(atEnd.clipRuns == 1)
    #expect(atEnd.clippedSamples == 3)
  }

  @Test("a run in one channel is not lengthened by another")
  func clippingByChannel() throws {
    let stereo = try levels([1, 1, 1, 1, 0, 1, 0, 0], channels: 2)
    #expect(stereo.map(\.clipRuns) == [0, 1])
  }

  @Test("DC offset has no sign in dBFS", arguments: [Float(0.01), -0.01])
  func offset(_ value: Float) throws {
    let sine = Sine(frequencyHz: 1_000, peakDBFS: -20, sampleRate: 48_000)
    let level = try #require(try levels(sine.samples(0..<48_000).map { $0 + value }).first)
    #expect(isNear(level.dcDBFS, -40, within: 1e-3))
  }

  @Test("only exact zeros are digital silence")
  func silence() throws {
    let silent = try #require(try levels(Silence().samples(0..<1_000)).first)
    #expect(silent.isSilent)
    #expect(silent.peakDBFS == nil)
    #expect(silent.rmsDBFS == nil)
    #expect(silent.dcDBFS == nil)
    let oneBit = try #require(try levels([0, 0, 1 / 32_768, 0]).first)
    #expect(!oneBit.isSilent)
    #expect(isNear(oneBit.peakDBFS, -90.309, within: 1e-3))
  }

  @Test("nothing measured is not silence")
  func nothing() throws {
    let level = try #require(try levels([]).first)
    #expect(!level.isSilent)
    #expect(level.peakDBFS == nil)
    #expect(level.rmsDBFS == nil)
  }

  @Test("each channel has its own levels")
  func channels() throws {
    let levels = try levels([0.5, 0, -0.5, 0, 0.5, 0.25], channels: 2)
    #expect(levels.map(\.isSilent) == [false, false])
    #expect(isNear(levels[0].peakDBFS, -6.0206, within: 1e-3))
    #expect(isNear(levels[1].peakDBFS, -12.0412, within: 1e-3))
  }
}
