import Programme
import Testing

@Suite struct BitrateTests {
  private static let tolerance = 0.005

  @Test(arguments: ProgrammeSamples.all)
  func `Every group of frames has the set video bitrate`(settings: ProgrammeSettings) {
    let groups = ProgrammeSamples.media(settings, groups: 5).filter { $0.kind == .video }
      .reduce(into: [[MediaMessage]]()) { groups, message in
        if message.isKeyFrame { groups.append([]) }
        groups[groups.count - 1].append(message)
      }
    #expect(groups.count == 5)
    let rate = Double(settings.frameRate.numerator) / Double(settings.frameRate.denominator)
    for group in groups {
      #expect(group.count == settings.framesPerGroup)
      let bytes = group.reduce(0) { $0 + $1.body.count }
      let kbps = Double(bytes) * 8 / 1000 / (Double(group.count) / rate)
      #expect(abs(kbps / Double(settings.videoKbps) - 1) < Self.tolerance)
    }
  }

  @Test(arguments: ProgrammeSamples.all)
  func `Audio has the set bitrate to the byte`(settings: ProgrammeSettings) {
    let audio = ProgrammeSamples.media(settings, groups: 3).filter { $0.kind == .audio }
    let bytes = audio.reduce(0) { $0 + $1.body.count }
    #expect(bytes == settings.audioKbps * 125 * audio.count * 1024 / 48_000)
  }

  @Test(arguments: ProgrammeSamples.all)
  func `A key frame is larger by the set ratio where its slice leaves room`(
    settings: ProgrammeSettings
  ) throws {
    let video = ProgrammeSamples.media(settings, groups: 2).filter { $0.kind == .video }
    let key = try #require(video.first { $0.isKeyFrame }).body.count
    let others = video.filter { !$0.isKeyFrame }.map(\.body.count)
    let mean = Double(others.reduce(0, +)) / Double(others.count)
    let bareSlice = (settings.width + 15) / 16 * ((settings.height + 15) / 16)
    if Double(bareSlice) < mean * settings.keyFrameRatio {
      #expect(abs(Double(key) / mean / settings.keyFrameRatio - 1) < 0.01)
    } else {
      #expect((bareSlice...bareSlice + 64).contains(key))
    }
    // The frames between differ by what the padding's size field cannot express.
    #expect((others.max() ?? 0) - (others.min() ?? 0) <= 3)
  }

  @Test func `A new bitrate is kept from the next key frame on`() throws {
    let settings = try ProgrammeSettings(
      videoKbps: 2000,
      width: 640,
      height: 360,
      frameRate: FrameRate(30)
    )
    var programme = Programme(settings)
    var groups: [Int] = []
    var count = 0
    while groups.count < 5, let message = programme.next() {
      guard message.kind == .video, !message.isSequenceHeader else { continue }
      if message.isKeyFrame { groups.append(0) }
      groups[groups.count - 1] += message.body.count
      count += 1
      if count == 75 { try programme.setVideo(kbps: 5000) }
    }
    #expect(groups.dropLast() == [500_000, 500_000, 1_250_000, 1_250_000])
    #expect(programme.settings.videoKbps == 5000)
  }

  @Test func `A bitrate that the pictures do not fit into is refused with the least possible`() {
    #expect(throws: ProgrammeError.videoBitrateTooLow(minimum: 49)) {
      try ProgrammeSettings(videoKbps: 20, width: 1920, height: 1080, frameRate: FrameRate(30))
    }
  }
}
