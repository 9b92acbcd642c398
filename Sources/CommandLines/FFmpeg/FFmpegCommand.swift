public import Rig

extension CommandLine {
  /// What FFmpeg is to do: capture, scale, encode and send.
  public static func ffmpeg(_ setup: StreamSetup) throws(Failure) -> CommandLine {
    guard let camera = setup.camera else { throw .noCamera }
    guard let ingest = setup.ingest else { throw .noIngest }
    let video = setup.video
    guard let encoder = EncoderKind(rawValue: video.encoder) else {
      throw .encoder(video.encoder)
    }
    var parts = [Part("ffmpeg", "-hide_banner")]
    if encoder.hardware == .vaapi { parts.append(Part("-vaapi_device", "/dev/dri/renderD128")) }
    parts += input(camera) + [input(setup.microphone, setup.audio)]
    parts.append(Part("-map", "0:v", "-map", "1:a"))
    parts.append(Part("-vf", filter(camera, video, encoder)))
    parts += video.ffmpegOptions(encoder)
    parts += sound(setup.audio)
    if ingest.hasPrefix("srt:") {
      parts.append(Part("-f", "mpegts", ingest))
    } else {
      parts.append(Part(quoted: "-f flv \(address(ingest))"))
    }
    return CommandLine(parts, controls: camera.controlsCommand)
  }

  private static func input(_ camera: CameraFeed) -> [Part] {
    var options = ["-f", "v4l2", "-thread_queue_size", "512"]
    if let mode = camera.mode {
      if let format = formats[mode.fourcc] { options += ["-input_format", format] }
      options += ["-video_size", "\(mode.width)x\(mode.height)"]
      if let rate = mode.interval?.inverse {
        options += ["-framerate", "\(rate.numerator)/\(rate.denominator)"]
      }
    }
    return [Part(quoted: ShellQuoting.command(options)), Part("-i", camera.path)]
  }

  /// libavdevice's names of V4L2's formats.
  private static let formats = [
    "MJPG": "mjpeg", "JPEG": "mjpeg", "H264": "h264", "HEVC": "hevc", "YUYV": "yuyv422",
    "UYVY": "uyvy422", "NV12": "nv12", "YU12": "yuv420p", "GREY": "gray", "RGB3": "rgb24",
    "BGR3": "bgr24",
  ]

  /// A microphone, or silence: most platforms refuse a stream without sound.
  private static func input(_ microphone: MicrophoneFeed?, _ audio: AudioSettings) -> Part {
    let rate = "\(audio.rateHz)"
    guard let microphone, microphone.source != nil || microphone.pcm != nil else {
      let layout = audio.channels == 1 ? "mono" : "stereo"
      return Part("-f", "lavfi", "-i", "anullsrc=channel_layout=\(layout):sample_rate=\(rate)")
    }
    let (format, name) =
      microphone.source.map { ("pulse", $0) } ?? ("alsa", microphone.convertingPCM ?? "default")
    return Part(
      "-f",
      format,
      "-thread_queue_size",
      "512",
      "-ar",
      rate,
      "-ac",
      "\(audio.channels)",
      "-i",
      name
    )
  }

  private static func filter(
    _ camera: CameraFeed,
    _ video: VideoSettings,
    _ encoder: EncoderKind
  ) -> String {
    let size = "scale=\(video.width):\(video.height):flags=bicubic"
    var filters: [String] = []
    if let mode = camera.mode {
      let framing = Framing(mode, video)
      if let kept = framing.kept { filters.append("crop=\(kept.width):\(kept.height)") }
      if framing.scales { filters.append(size) }
    } else {
      let (width, height) = (video.width, video.height)
      filters = [
        #"crop=trunc(min(iw\,ih*\#(width)/\#(height))/2)*2"#
          + #":trunc(min(ih\,iw*\#(height)/\#(width))/2)*2"#,
        size,
      ]
    }
    filters.append("fps=\(video.rateText)")
    switch encoder.hardware {
    case nil: filters.append("format=yuv420p")
    case .vaapi: filters += ["format=nv12", "hwupload"]
    case .nvenc, .qsv: filters.append("format=nv12")
    }
    return filters.joined(separator: ",")
  }

  /// The sound; a clock that drifts against the camera's is followed.
  private static func sound(_ audio: AudioSettings) -> [Part] {
    var filters = ["aresample=async=1000"]
    if audio.gainDb != 0 { filters.append("volume=\(audio.gainDb)dB") }
    return [
      Part("-af", filters.joined(separator: ",")),
      Part(
        "-c:a",
        "aac",
        "-b:a",
        "\(audio.bitrateKbps)k",
        "-ar",
        "\(audio.rateHz)",
        "-ac",
        "\(audio.channels)"
      ),
    ]
  }
}

extension MicrophoneFeed {
  /// The PCM behind ALSA's converter: `hw:` takes only what the hardware does.
  var convertingPCM: String? { pcm.map { $0.hasPrefix("hw:") ? "plug" + $0 : $0 } }
}
