public import Rig

extension Camera {
  /// What a program would do with this camera, by the program's and the driver's own rules.
  ///
  /// - Parameters:
  ///   - emulated: the pixel formats that libv4l2 adds, as it lists them; nil assumes the four it
  ///     always adds.
  public func pick(
    of application: ApplicationPick.Application,
    request: ApplicationRequest = ApplicationRequest(),
    emulated: [String]? = nil
  ) -> ApplicationPick {
    let offer = Offer(self)
    var pick = ApplicationPick(application, knowledge: application.knowledge)
    if emulated != nil { pick.knowledge.unverified.removeAll { $0 == .emulatedFormats } }
    if let obstacle = access(of: application) {
      pick.isListed = false
      pick.obstacle = obstacle
      return pick
    }
    if access.state == .busy { pick.note(.busy, ["holders": streamingHolders]) }
    for fourcc in offer.repeated { pick.note(.listedTwice, ["fourcc": fourcc]) }
    switch application {
    case .obs: OBS(offer, request, emulated: emulated).decide(&pick)
    case .chrome: Chrome(offer, request).decide(&pick)
    case .firefox: Firefox(offer, request).decide(&pick)
    case .ffmpeg: FFmpeg(offer, request).decide(&pick)
    case .gstreamer: GStreamer(offer, request).decide(&pick)
    }
    return pick
  }

  private var streamingHolders: String {
    let streaming = access.holders.filter(\.streaming)
    return (streaming.isEmpty ? access.holders : streaming).map { "\($0.name) (\($0.pid))" }
      .joined(separator: ", ")
  }
}

extension ApplicationPick {
  mutating func note(_ code: Reason.Code, _ arguments: [String: String] = [:]) {
    reasons.append(Reason(code, arguments))
  }

  /// The camera is offered, but would not run.
  mutating func fail(_ code: Reason.Code, _ arguments: [String: String] = [:]) {
    obstacle = Reason(code, arguments)
  }

  /// The camera is not offered.
  mutating func hide(_ code: Reason.Code, _ arguments: [String: String] = [:]) {
    isListed = false
    obstacle = Reason(code, arguments)
  }
}
