/// What a platform wants of the sound.
public struct AudioRules: Sendable, Equatable {
  /// Audio codecs that RTMP carries and Airworthy recommends.
  public enum Codec: String, Sendable, CaseIterable {
    case aac
  }

  /// The codec.
  public var codec: Sourced<Codec>
  /// Sample rates in Hz that it takes, the best first.
  public var ratesHz: [Sourced<Int>]
  /// Channels.
  public var channels: Sourced<Int>
  /// What it advises in kbit/s.
  public var kbps: Sourced<Int>
  /// The most that it takes in kbit/s.
  public var maximumKbps: Sourced<Int>
  /// The loudness that it plays at, in LUFS; nil where it publishes none.
  public var loudnessTarget: Sourced<Double>?
}

extension TOMLCursor {
  func audioRules() throws(ProfileFileError) -> AudioRules {
    let audio = try table("audio")
    try audio.allow(only: [
      "codec", "rates", "channels", "bitrate", "maximum_bitrate", "loudness_target",
    ])
    var rates: [Sourced<Int>] = []
    for entry in try audio.tables("rates") {
      rates.append(try entry.count(unit: "Hz", in: 8000...192_000))
    }
    guard !rates.isEmpty else {
      throw ProfileFileError(file: file, problem: .missing(key: "audio.rates"))
    }
    return AudioRules(
      codec: try audio.word("codec"),
      ratesHz: rates,
      channels: try audio.count("channels", unit: "channels", in: 1...2),
      kbps: try audio.kbps("bitrate"),
      maximumKbps: try audio.kbps("maximum_bitrate"),
      loudnessTarget: audio.has("loudness_target")
        ? try audio.figure("loudness_target", unit: "LUFS", in: -40...0) : nil
    )
  }
}
