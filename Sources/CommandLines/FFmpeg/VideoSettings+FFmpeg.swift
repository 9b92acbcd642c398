internal import Rig

extension VideoSettings {
  /// The options of libavcodec's encoder, rate control first.
  func ffmpegOptions(_ encoder: EncoderKind) -> [CommandLine.Part] {
    let isConstant = rateControl.lowercased() == "cbr"
    let bitrate = "\(bitrateKbps)k"
    var coder = ["-c:v", encoder.libavcodecName]
    if encoder.hardware != .vaapi { coder += ["-preset", preset] }
    if encoder.codec == .h264 { coder += ["-profile:v", profile] }
    var rate = ["-b:v", bitrate, "-maxrate", bitrate, "-bufsize", "\(bufferKbit)k"]
    if isConstant, encoder == .x264 { rate += ["-minrate", bitrate] }
    let interval = "\(keyframeFrames)"
    var groups = ["-g", interval]
    if encoder.hardware != .qsv, encoder.codec != .av1 { groups += ["-bf", "\(bFrames)"] }
    if encoder == .x264 { groups += ["-keyint_min", interval] }
    var parts = [coder, rate, groups]
    if let own = encoder.ffmpegOwn(isConstant: isConstant) { parts.append(own) }
    return parts.map { CommandLine.Part(quoted: ShellQuoting.command($0)) }
  }
}

extension EncoderKind {
  /// What makes the rate constant, and groups even: a cut in the scene begins no group of its own.
  fileprivate func ffmpegOwn(isConstant: Bool) -> [String]? {
    switch self {
    case .x264:
      ["-x264-params", (isConstant ? "nal-hrd=cbr:force-cfr=1:" : "") + "scenecut=0"]
    case .x265: ["-x265-params", "scenecut=0"]
    case .svtAV1: nil
    case .h264VAAPI, .hevcVAAPI, .av1VAAPI: isConstant ? ["-rc_mode", "CBR"] : nil
    case .h264NVENC, .hevcNVENC, .av1NVENC:
      ["-rc", isConstant ? "cbr" : "vbr", "-no-scenecut", "1"]
    case .h264QSV, .hevcQSV, .av1QSV: nil
    }
  }
}
