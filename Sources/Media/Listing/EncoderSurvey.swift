internal import CMedia
internal import Rig
internal import SystemCore
internal import Workers

/// Finds out which encoders work: each is opened and is to give a packet.
enum EncoderSurvey {
  /// What is tried: small enough for every encoder, large enough for those that refuse less.
  private static let settings = VideoSettings(
    width: 640,
    height: 360,
    frameRate: Fraction(numerator: 30, denominator: 1),
    codec: "h264",
    encoder: "",
    preset: "",
    rateControl: "cbr",
    bitrateKbps: 1000,
    bufferKbit: 1000,
    keyframeIntervalSeconds: 2,
    bFrames: 0,
    profile: "main"
  )

  /// More frames than any encoder keeps back for its looking ahead.
  private static let mostFrames: Int64 = 120

  static func encoder(_ kind: EncoderKind) -> MediaEncoder {
    guard avcodec_find_encoder_by_name(kind.libavcodecName) != nil else {
      return MediaEncoder(kind, state: .missing)
    }
    guard let hardware = kind.hardware else { return attempt(kind, node: nil, nodes: nil) }
    let nodes = RenderDevice.nodes(for: hardware)
    guard !nodes.isEmpty else { return attempt(kind, node: nil, nodes: nodes) }
    let attempts = nodes.map { attempt(kind, node: $0, nodes: nodes) }
    return attempts.first { $0.state == .works } ?? attempts[0]
  }

  private static func attempt(_ kind: EncoderKind, node: String?, nodes: [String]?) -> MediaEncoder
  {
    let started = ContinuousClock.now
    do throws(MediaError) {
      if let nodes, nodes.isEmpty { throw MediaError("no node") }
      let device =
        if kind.hardware == .vaapi, let node { try RenderDevice(vaapi: node) } else {
          nil as RenderDevice?
        }
      // The fastest preset looks least far ahead before it gives a packet.
      var trial = settings
      trial.preset = kind.presets.first ?? ""
      try givePacket(try VideoEncoder(kind, trial, device: device))
      let elapsed = started.duration(to: .now).milliseconds.rounded(decimals: 1)
      return MediaEncoder(kind, device: node, state: .works, openedMs: elapsed)
    } catch {
      let fault = MediaEncoder.Fault(
        error,
        nodes: nodes ?? [""],
        mayOpenOne: nodes?.contains(where: RenderDevice.mayBeOpened) ?? true
      )
      return MediaEncoder(kind, device: node, state: .fails, fault: fault, detail: error.detail)
    }
  }

  private static func givePacket(_ encoder: VideoEncoder) throws(MediaError) {
    let picture = try PictureFrame(encoder.format, width: settings.width, height: settings.height)
    var packets = 0
    for number in 0..<mostFrames where packets == 0 {
      picture.fillGrey()
      picture.number = number
      try encoder.encode(picture) { _ throws(MediaError) in packets += 1 }
    }
    if packets == 0 { try encoder.encode(nil) { _ throws(MediaError) in packets += 1 } }
    guard packets > 0 else { throw MediaError("it took frames and gave no packet") }
  }
}
