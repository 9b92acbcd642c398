internal import Glibc
public import Rig

extension CommandLine {
  /// What GStreamer is to do, as a pipeline for `gst-launch-1.0`.
  public static func gstreamer(_ setup: StreamSetup) throws(Failure) -> CommandLine {
    guard let camera = setup.camera else { throw .noCamera }
    guard let ingest = setup.ingest else { throw .noIngest }
    guard let encoder = EncoderKind(rawValue: setup.video.encoder),
      let coding = setup.video.gstreamerElements(encoder)
    else { throw .encoder(setup.video.encoder) }
    let picture = source(camera) + shaping(camera, setup.video) + coding
    let sound = source(setup.microphone) + shaping(setup.audio)
    let isSRT = ingest.hasPrefix("srt:")
    let sink =
      isSRT
      ? [ShellQuoting.command(["srtsink", "uri=\(ingest)"])]
      : ["rtmp2sink location=\(address(ingest))"]
    let muxer = isSRT ? "mpegtsmux name=mux" : "flvmux name=mux streamable=true"
    var parts = [Part("gst-launch-1.0", "-e")]
    for branch in [picture + ["mux."], sound + ["mux."], [muxer] + sink] {
      for (index, element) in branch.enumerated() {
        parts.append(Part(quoted: (index == 0 ? "" : "! ") + element))
      }
    }
    return CommandLine(parts, controls: camera.controlsCommand)
  }

  private static func element(_ words: String...) -> String { ShellQuoting.command(words) }

  private static func source(_ camera: CameraFeed) -> [String] {
    let source = element("v4l2src", "device=\(camera.path)")
    guard let mode = camera.mode else { return [source, "decodebin"] }
    let (media, decoder) = formats[mode.fourcc] ?? ("", "decodebin")
    guard !media.isEmpty else { return [source, decoder] }
    var caps = "\(media),width=\(mode.width),height=\(mode.height)"
    if let rate = mode.interval?.inverse {
      caps += ",framerate=\(rate.numerator)/\(rate.denominator)"
    }
    return [source, element(caps)] + (decoder.isEmpty ? [] : [decoder])
  }

  /// The media types of V4L2's formats, and what decodes them.
  private static let formats = [
    "MJPG": ("image/jpeg", "jpegdec"), "JPEG": ("image/jpeg", "jpegdec"),
    "H264": ("video/x-h264", "decodebin"), "YUYV": ("video/x-raw,format=YUY2", ""),
    "UYVY": ("video/x-raw,format=UYVY", ""), "NV12": ("video/x-raw,format=NV12", ""),
    "YU12": ("video/x-raw,format=I420", ""), "GREY": ("video/x-raw,format=GRAY8", ""),
    "RGB3": ("video/x-raw,format=RGB", ""), "BGR3": ("video/x-raw,format=BGR", ""),
  ]

  private static func shaping(_ camera: CameraFeed, _ video: VideoSettings) -> [String] {
    let crops = camera.mode.map { Framing($0, video).kept != nil } ?? true
    let crop =
      crops ? [element("aspectratiocrop", "aspect-ratio=\(video.width)/\(video.height)")] : []
    let caps =
      "video/x-raw,format=I420,width=\(video.width),height=\(video.height)"
      + ",framerate=\(video.rateText),pixel-aspect-ratio=1/1"
    return crop + ["videoconvert", "videoscale", "videorate", element(caps)]
  }

  private static func source(_ microphone: MicrophoneFeed?) -> [String] {
    if let source = microphone?.source {
      return [source == "default" ? "pulsesrc" : element("pulsesrc", "device=\(source)")]
    }
    if let pcm = microphone?.convertingPCM { return [element("alsasrc", "device=\(pcm)")] }
    return ["audiotestsrc is-live=true wave=silence"]
  }

  /// The sound; its queue holds what the encoder of the picture looks ahead.
  private static func shaping(_ audio: AudioSettings) -> [String] {
    let caps = "audio/x-raw,rate=\(audio.rateHz),channels=\(audio.channels)"
    let factor = audio.gainDb == 0 ? nil : factor(audio.gainDb)
    return ["queue max-size-time=5000000000 max-size-buffers=0 max-size-bytes=0"]
      + ["audioconvert", "audioresample", element(caps)]
      + (factor.map { ["volume volume=\($0)"] } ?? [])
      + ["voaacenc bitrate=\(audio.bitrateKbps * 1000)", "aacparse"]
  }

  /// The factor of a gain, within the 10 that GStreamer's element takes.
  private static func factor(_ gainDb: Double) -> Double {
    (min(10, pow(10, gainDb / 20)) * 10_000).rounded() / 10_000
  }
}
