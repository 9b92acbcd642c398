/// The endless stream of an encoder at a set bitrate: a grey picture and silence, both decodable,
/// filled up with bytes that no link can compress.
///
/// First come the two sequence headers, then audio and video in the order of their times.
public struct Programme: Sequence, IteratorProtocol, Sendable {
  private var video: VideoTrack
  private var audio: AudioTrack
  private let start: UInt32
  private var headers: [MediaMessage]

  /// Starts at a key frame at `startTimestamp` ms; the same seed gives the same bytes.
  public init(_ settings: ProgrammeSettings, startTimestamp: UInt32 = 0, seed: UInt64 = 1) {
    video = VideoTrack(settings, seed: seed)
    audio = AudioTrack(kbps: settings.audioKbps, seed: ~seed)
    start = startTimestamp
    headers = [
      MediaMessage(
        kind: .audio,
        timestamp: startTimestamp,
        body: audio.sequenceHeader,
        isKeyFrame: false,
        isSequenceHeader: true
      ),
      MediaMessage(
        kind: .video,
        timestamp: startTimestamp,
        body: video.sequenceHeader,
        isKeyFrame: false,
        isSequenceHeader: true
      ),
    ]
  }

  /// The bitrates and the picture in force; a new video bitrate is from the next key frame on.
  public var settings: ProgrammeSettings { video.settings }

  /// Changes the video bitrate at the next key frame, as an encoder with dynamic bitrate does.
  public mutating func setVideo(kbps: Int) throws(ProgrammeError) {
    video.change(to: try video.settings.withVideo(kbps: kbps))
  }

  /// The next message; there is always one.
  public mutating func next() -> MediaMessage? {
    if let header = headers.popLast() { return header }
    return video.isDue(before: audio) ? nextVideo() : nextAudio()
  }

  private mutating func nextVideo() -> MediaMessage {
    let milliseconds = video.milliseconds
    let (body, isKeyFrame) = video.next()
    return MediaMessage(
      kind: .video,
      timestamp: start &+ UInt32(truncatingIfNeeded: milliseconds),
      body: body,
      isKeyFrame: isKeyFrame,
      isSequenceHeader: false
    )
  }

  private mutating func nextAudio() -> MediaMessage {
    let milliseconds = audio.milliseconds
    return MediaMessage(
      kind: .audio,
      timestamp: start &+ UInt32(truncatingIfNeeded: milliseconds),
      body: audio.next(),
      isKeyFrame: false,
      isSequenceHeader: false
    )
  }
}
