internal import Output
internal import ProfileGenerator
internal import Rig
internal import Text

/// The JSON document of a platform: every figure with its source.
struct PlatformDocument: Encodable {
  struct Figure: Encodable {
    let key: String
    let value: String
    let standing: String
    let source: String
    let date: String

    init(_ key: String, _ sourced: Sourced<some Any>, _ value: String? = nil) {
      self.key = key
      self.value = value ?? "\(sourced.value)"
      standing = sourced.standing.rawValue
      source = sourced.source
      date = sourced.date
    }

    /// The figure for people: value and standing, then the source below.
    func lines(_ language: Language, _ width: Int) -> [String] {
      let mark: PreflightMessage = standing == "official" ? .official : .assumed
      let line = "\(key.padded(to: 28)) \(value)".padded(to: 58)
      return Paragraph.lines(
        line + " " + mark.text(in: language),
        width: width,
        indent: "  ",
        hanging: "      "
      )
        + Paragraph.lines("\(source), \(date)", width: width, indent: "      ")
    }
  }

  let schema = "airworthy/platform/1"
  let id: String
  let nameEn: String
  let nameZh: String
  let figures: [Figure]

  init(_ platform: Platform) {
    id = platform.id
    nameEn = platform.names.en
    nameZh = platform.names.zh
    let video = platform.video
    var figures: [Figure] = platform.ingests.map { Figure("ingest", $0, $0.value.url) }
    figures += platform.ingestHosts.map { Figure("ingest_host", $0, "*." + $0.value) }
    if let mode = platform.testMode { figures.append(Figure("test_mode", mode, mode.value.query)) }
    if let maximum = video.maximumKbps { figures.append(Figure("video_max_kbps", maximum)) }
    figures += [
      Figure("max_fps", video.maximumFps), Figure("keyframe_s", video.keyframeSeconds),
      Figure("max_keyframe_s", video.maximumKeyframeSeconds), Figure("b_frames", video.bFrames),
      Figure("profile", video.profile, video.profile.value.rawValue),
    ]
    figures += video.codecs.map { Figure("video_codec", $0, $0.value.rawValue) }
    figures += [
      Figure("audio_codec", platform.audio.codec, platform.audio.codec.value.rawValue),
      Figure("audio_channels", platform.audio.channels),
      Figure("audio_kbps", platform.audio.kbps),
      Figure("audio_max_kbps", platform.audio.maximumKbps),
    ]
    figures += platform.audio.ratesHz.map { Figure("audio_rate_hz", $0) }
    for rung in platform.rungs { figures += PlatformDocument.figures(of: rung) }
    self.figures = figures
  }

  private static func figures(of rung: Rung) -> [Figure] {
    let name = "\(rung.height)p\(rung.fps)"
    var figures = [Figure("\(name)_min_kbps", rung.minimum)]
    if let recommended = rung.recommended {
      figures.append(Figure("\(name)_recommended_kbps", recommended))
    }
    if let maximum = rung.maximum { figures.append(Figure("\(name)_max_kbps", maximum)) }
    return figures
  }
}
