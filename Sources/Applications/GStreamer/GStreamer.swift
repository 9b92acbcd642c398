internal import Rig

/// GStreamer's `v4l2src`: each format and size with its rate nearest to 120 frames per second, the
/// fastest of these first, then the size nearest to 3840x2160.
struct GStreamer {
  private let offer: Offer
  private let request: ApplicationRequest

  init(_ offer: Offer, _ request: ApplicationRequest) {
    self.offer = offer
    self.request = request
  }

  func decide(_ pick: inout ApplicationPick) {
    pick.note(.opensPath, ["path": offer.path])
    guard !offer.fourccs.isEmpty else { return pick.fail(.noFormats) }
    let takesCompressed = request.decodes || request.fourcc.map(Codec.isCompressed) ?? false
    if !takesCompressed { pick.note(.rawPipeline) }
    let fourccs = offer.fourccs.filter {
      GStreamerFormats.rank(of: $0) != nil && (takesCompressed || !Codec.isCompressed($0))
        && (request.fourcc == nil || request.fourcc == $0)
    }
    guard let best = GStreamerCandidates(offer, fourccs, request).best else {
      return refuse(fourccs, &pick)
    }
    if let fourcc = request.fourcc { pick.note(.formatRequested, ["fourcc": fourcc]) }
    if request.rateFps == nil, let rate = best.interval?.rateFps {
      pick.note(.fastestFirst, ["rate_fps": text(rate)])
    }
    pick.settle(best.shape, interval: best.interval, in: offer)
    pick.conversion = ApplicationPick.Conversion.none
    pick.damagedFrame = Codec.isCompressed(best.shape.fourcc) ? .passesOn : nil
  }

  private func refuse(_ fourccs: [String], _ pick: inout ApplicationPick) {
    if let fourcc = request.fourcc, fourccs.isEmpty {
      pick.fail(.settingNotOffered, ["setting": "fourcc", "value": fourcc])
    } else if fourccs.isEmpty {
      pick.fail(.noUsableFormat, ["fourccs": offer.fourccs.joined(separator: " ")])
    } else if let size = request.size {
      pick.fail(.settingNotOffered, ["setting": "size", "value": "\(size.width)x\(size.height)"])
    } else if let rate = request.rateFps {
      pick.fail(.settingNotOffered, ["setting": "rate", "value": text(rate)])
    } else {
      pick.fail(.noUsableFormat, ["fourccs": fourccs.joined(separator: " ")])
    }
  }
}
