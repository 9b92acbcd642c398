internal import Rig

extension EncoderMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .encoders: "Encoders"
    case .state(.works): "works"
    case .state(.fails): "does not work"
    case .state(.missing): "not in this machine's libraries"
    case .fault(let fault): EnglishWords.word(fault)
    case .opened(let milliseconds): "first packet after \(milliseconds) ms"
    case .noProgram:
      "Encoders are tried by airworthy-media, which is not installed beside airworthy, or does not "
        + "start: it needs FFmpeg's libraries (Debian: libavcodec, libswscale, libswresample)."
    case .measuring(let count, let width, let height):
      "Encoding \(width)x\(height) with \(count) encoders"
    case .material(.camera, let width, let height, let fps, let isCapturing):
      "frames of your own camera, \(width)x\(height) at \(fps) fps"
        + (isCapturing ? ", captured and decoded meanwhile" : "")
    case .material(.testClip, let width, let height, let fps, _):
      "the built-in clip, \(width)x\(height) at \(fps) fps: no camera was captured from"
    case .columnEncoder: "encoder"
    case .columnPicture: "picture"
    case .columnBitrate: "kbit/s"
    case .columnSpeed: "times as fast as needed"
    case .columnProcessor: "CPU"
    case .columnLikeness: "SSIM"
    case .paced(let encoder, let latency, let late):
      "\(encoder) at the stream's own pace: \(latency) ms to a packet (95 %), \(late) frames late"
    case .nothingTried: "No encoder could be tried."
    }
  }
}

extension EnglishWords {
  static func word(_ fault: MediaEncoder.Fault) -> String {
    switch fault {
    case .noDevice: "no such graphics card here"
    case .denied: "you may not use the graphics card"
    case .driver: "its driver is missing, too old or broken"
    case .unsupported: "the graphics card has no such encoder"
    case .sessions: "all the encoding sessions of the card are taken"
    case .hung: "its driver did not answer"
    case .failed: "it failed"
    }
  }
}
