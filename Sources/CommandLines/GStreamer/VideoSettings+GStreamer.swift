internal import Rig

extension VideoSettings {
  /// The encoder's element and what follows it up to the muxer; nil where GStreamer is not known to
  /// have one that suits.
  func gstreamerElements(_ encoder: EncoderKind) -> [String]? {
    let isConstant = rateControl.lowercased() == "cbr"
    let queue = ["h264parse", "queue max-size-time=5000000000 max-size-buffers=0 max-size-bytes=0"]
    let caps = [profile == "baseline" ? "constrained-baseline" : profile].map {
      ShellQuoting.quoted("video/x-h264,profile=\($0)")
    }
    switch encoder {
    case .x264:
      let options = (isConstant ? "nal-hrd=cbr:force-cfr=1:" : "") + "scenecut=0"
      let words = [
        "x264enc", "pass=cbr", "bitrate=\(bitrateKbps)",
        "vbv-buf-capacity=\(bufferKbit * 1000 / max(1, bitrateKbps))", "speed-preset=\(preset)",
        "key-int-max=\(keyframeFrames)", "bframes=\(bFrames)", "option-string=\(options)",
      ]
      return [ShellQuoting.command(words)] + caps + queue
    case .h264VAAPI:
      return [
        "vah264enc rate-control=\(isConstant ? "cbr" : "vbr") bitrate=\(bitrateKbps)"
          + " cpb-size=\(bufferKbit) key-int-max=\(keyframeFrames) b-frames=\(bFrames)"
      ] + caps + queue
    case .h264NVENC:
      return [
        "nvh264enc rc-mode=\(isConstant ? "cbr" : "vbr") bitrate=\(bitrateKbps)"
          + " vbv-buffer-size=\(bufferKbit) gop-size=\(keyframeFrames) bframes=\(bFrames)"
      ] + caps + queue
    default: return nil
    }
  }
}
