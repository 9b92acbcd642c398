import Programme
import Testing

@Suite struct TimingTests {
  @Test(arguments: ProgrammeSamples.all)
  func `Times are those of the frames, in order`(settings: ProgrammeSettings) {
    let media = ProgrammeSamples.media(settings, groups: 3)
    #expect(zip(media, media.dropFirst()).allSatisfy { $0.timestamp <= $1.timestamp })
    let (rate, ticks) = (settings.frameRate.numerator, settings.frameRate.denominator)
    for (index, message) in media.filter({ $0.kind == .video }).enumerated() {
      #expect(message.timestamp == (UInt32(index) * 1000 * ticks + rate / 2) / rate)
    }
    for (index, message) in media.filter({ $0.kind == .audio }).enumerated() {
      #expect(message.timestamp == (UInt32(index) * 1024 + 24) / 48)
    }
  }

  @Test(arguments: ProgrammeSamples.all)
  func `Key frames come at the set interval`(settings: ProgrammeSettings) {
    let video = ProgrammeSamples.media(settings, groups: 4).filter { $0.kind == .video }
    let keys = video.indices.filter { video[$0].isKeyFrame }
    #expect(keys == (0..<4).map { $0 * settings.framesPerGroup })
  }

  @Test func `Sequence headers come first, and once`() {
    for settings in ProgrammeSamples.all {
      let messages = Array(Programme(settings).prefix(200))
      #expect(messages.prefix(2).map(\.isSequenceHeader) == [true, true])
      #expect(messages.prefix(2).map(\.kind) == [.video, .audio])
      #expect(messages.dropFirst(2).allSatisfy { !$0.isSequenceHeader })
      #expect(messages[2].isKeyFrame)
    }
  }

  @Test func `Timestamps run on from the start and wrap`() throws {
    let settings = try ProgrammeSettings(
      videoKbps: 1000,
      width: 640,
      height: 360,
      frameRate: FrameRate(25)
    )
    let start = UInt32.max - 50
    let messages = Array(Programme(settings, startTimestamp: start).prefix(12))
    #expect(messages.first?.timestamp == start)
    let video = messages.filter { $0.kind == .video && !$0.isSequenceHeader }.map(\.timestamp)
    #expect(video.prefix(3) == [start, start &+ 40, start &+ 80])
    #expect(video[2] == 29)
  }
}
