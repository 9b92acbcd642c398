import Judge
import Rig

extension VideoChoice {
  /// Why the size, the part of the picture, the bitrate and the rest are what they are.
  var reasons: [Reason] {
    let video = question.platform.video
    let settings = settings
    return [
      SizeReason(choice: self).reason, cropReason,
      BitrateReason(kbps: chosen.kbps, cap: chosen.cap, budget: question.budget).reason,
      Reason(
        .rateControl,
        ["rate_control": settings.rateControl, "buffer_kbit": "\(settings.bufferKbit)"]
      ),
      Reason(.keyframeInterval, video.keyframe, ["seconds": "\(video.keyframe.value)"]),
      codecReason(settings),
      Reason(.bFrames, video.bFrames, ["frames": "\(settings.bFrames)"]),
    ].compactMap { $0 }
  }

  private func codecReason(_ settings: VideoSettings) -> Reason? {
    let video = question.platform.video
    let arguments = ["codec": settings.codec, "profile": settings.profile]
    if settings.codec == VideoCodec.h264.rawValue {
      return Reason(.codec, video.profile, arguments)
    }
    return video.takenCodecs.first { $0.value.rawValue == settings.codec }.map {
      Reason(.codec, $0, arguments)
    }
  }

  /// What of the camera's picture an upright stream leaves out.
  private var cropReason: Reason? {
    let picture = chosen.candidate.picture
    guard let crop = question.source.crop(width: picture.width, height: picture.height),
      let camera = question.source.camera
    else { return nil }
    return Reason(
      .crop,
      picture.arguments().merging([
        "camera_width": "\(camera.width)", "camera_height": "\(camera.height)",
        "crop_width": "\(crop.width)", "crop_height": "\(crop.height)",
        "cut_percent": "\((100 - 100 * Double(crop.width) / Double(camera.width)).rounded())",
      ]) { $1 }
    )
  }

  /// Why the encoder and its preset are what they are.
  var encoderReason: Reason {
    guard let option = chosen.encoder, case .tried(let encoders) = question.encoders else {
      return Reason(.encoderUnmeasured, ["encoder": "x264", "preset": "veryfast"])
    }
    var arguments = chosen.candidate.picture.arguments()
    arguments["encoder"] = option.kind.rawValue
    arguments["preset"] = option.preset
    arguments["margin"] = option.margin.text
    arguments["wanted_margin"] = encoders.limits.margin.value.text
    let all = encoders.options(for: chosen.candidate, kbps: chosen.kbps)
    let slower = all.filter { $0.kind == option.kind && $0.slowness > option.slowness }
      .min { $0.slowness < $1.slowness }
    if let slower, !encoders.keepsUp(slower) {
      arguments["slower_preset"] = slower.preset
      arguments["slower_margin"] = slower.margin.text
    }
    if option.kind.hardware != nil {
      let software = all.filter { $0.kind == .x264 }
      if let spared = software.filter(encoders.keepsUp).best(alike: 0) {
        arguments["spared_encoder"] = spared.name
      } else if let fastest = software.max(by: { $0.margin < $1.margin }) {
        arguments["slow_encoder"] = fastest.name
        arguments["slow_margin"] = fastest.margin.text
      }
    }
    guard let picture = option.estimatedFrom else { return Reason(.encoderMeasured, arguments) }
    return Reason(.encoderEstimated, arguments.merging(picture.arguments("tried_")) { $1 })
  }
}

extension Double {
  /// A margin as it is written down: rounded down, so that none reads as kept that is not.
  var text: String { "\((self * 100).rounded(.down) / 100)" }
}

extension Reason {
  /// A reason that rests on a figure of the platform.
  init(_ code: Code, _ figure: Sourced<some Any>, _ arguments: [String: String]) {
    self.init(code, arguments.merging(figure.citation) { $1 })
  }
}
