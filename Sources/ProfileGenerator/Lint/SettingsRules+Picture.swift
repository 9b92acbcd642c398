import Rig

extension SettingsRules {
  /// Size and rate.
  var picture: [Finding] {
    var found: [Finding] = []
    let most = platform.video.maximumFps
    if let fps = settings.fps, fps > most.value * (1 + OutputRate.tolerance) {
      found.append(
        finding(
          .lintFrameRate,
          "fps",
          fps.rounded(decimals: 2),
          most,
          most.value,
          id: "maximum_fps",
          unit: "fps"
        )
      )
    }
    guard let width = settings.width, let height = settings.height else { return found }
    // OBS itself leaves out what is no multiple of 4 by 2; H.264 codes pairs.
    let step = settings.origin == .airworthy ? 2 : 4
    if width % step != 0 || height % 2 != 0 || width <= 0 || height <= 0 {
      let wanted = "\(max(step, width / step * step))x\(max(2, height / 2 * 2))"
      let isOdd = width % 2 != 0 || height % 2 != 0 || width <= 0 || height <= 0
      let arguments = size.merging(["wanted_size": wanted]) { $1 }
      found.append(finding(.lintSizeOdd, isOdd ? .fail : .warn, arguments))
    }
    let side = min(width, height)
    if let largest = platform.rungs.first, side > largest.height {
      found.append(
        finding(
          .lintSizeLarge,
          as: .warn,
          "lines",
          Double(side),
          largest.minimum,
          Double(largest.height),
          id: "largest_size",
          unit: "lines"
        )
      )
    }
    return found
  }

  /// The sound.
  var sound: [Finding] {
    var found: [Finding] = []
    let audio = platform.audio
    if let codec = settings.audioCodec, codec != audio.codec.value.rawValue {
      found.append(
        finding(
          .lintAudioCodec,
          audio.codec.standing.severity,
          ["found": codec, "wanted": audio.codec.value.rawValue]
        )
      )
    }
    if let rate = settings.audioRateHz, let wanted = audio.ratesHz.first,
      !audio.ratesHz.contains(where: { $0.value == rate })
    {
      found.append(
        finding(
          .lintAudioRate,
          "audio_rate_hz",
          Double(rate),
          wanted,
          Double(wanted.value),
          id: "audio_rate",
          unit: "Hz"
        )
      )
    }
    if let channels = settings.audioChannels, channels > audio.channels.value {
      found.append(
        finding(
          .lintAudioChannels,
          "audio_channels",
          Double(channels),
          audio.channels,
          Double(audio.channels.value),
          id: "audio_channels",
          unit: "channels"
        )
      )
    }
    return found + audioBitrate
  }

  private var audioBitrate: [Finding] {
    let audio = platform.audio
    guard let kbps = settings.audioKbps else { return [] }
    let isLow =
      kbps < audio.kbps.value && (audio.kbps.standing == .official || kbps < audio.kbps.value / 2)
    guard isLow || kbps > audio.maximumKbps.value else { return [] }
    let limit = isLow ? audio.kbps : audio.maximumKbps
    return [
      finding(
        .lintAudioBitrate,
        as: .warn,
        "audio_kbps",
        Double(kbps),
        limit,
        Double(limit.value),
        id: isLow ? "audio_bitrate" : "maximum_audio_bitrate",
        unit: "kbit/s",
        wanted: Double(audio.kbps.value)
      )
    ]
  }
}
