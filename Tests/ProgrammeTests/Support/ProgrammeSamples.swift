import Programme

/// Settings from the smallest to the largest that people stream.
enum ProgrammeSamples {
  static let all: [ProgrammeSettings] = {
    do {
      return [
        try ProgrammeSettings(
          videoKbps: 600,
          width: 640,
          height: 360,
          frameRate: FrameRate(25),
          audioKbps: 64
        ),
        try ProgrammeSettings(
          videoKbps: 2500,
          width: 1280,
          height: 720,
          frameRate: FrameRate(30),
          audioKbps: 128
        ),
        try ProgrammeSettings(
          videoKbps: 4500,
          width: 1920,
          height: 1080,
          frameRate: FrameRate(30000, 1001)
        ),
        try ProgrammeSettings(
          videoKbps: 6000,
          width: 1920,
          height: 1080,
          frameRate: FrameRate(60),
          audioKbps: 320
        ),
        try ProgrammeSettings(
          videoKbps: 500,
          width: 1920,
          height: 1080,
          frameRate: FrameRate(60),
          keyFrameInterval: 1
        ),
        try ProgrammeSettings(
          videoKbps: 9000,
          width: 3840,
          height: 2160,
          frameRate: FrameRate(60000, 1001),
          keyFrameInterval: 0.5,
          audioKbps: 192
        ),
        try ProgrammeSettings(
          videoKbps: 301,
          width: 426,
          height: 240,
          frameRate: FrameRate(24000, 1001),
          keyFrameInterval: 4,
          audioKbps: 48
        ),
      ]
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// Messages of the first groups of frames, without the sequence headers.
  static func media(_ settings: ProgrammeSettings, groups: Int) -> [MediaMessage] {
    var programme = Programme(settings)
    var messages: [MediaMessage] = []
    var keyFrames = 0
    while let message = programme.next() {
      if message.isKeyFrame { keyFrames += 1 }
      if keyFrames > groups { break }
      if !message.isSequenceHeader { messages.append(message) }
    }
    return messages
  }
}
