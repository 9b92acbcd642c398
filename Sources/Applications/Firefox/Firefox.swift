internal import Rig

/// Firefox through libwebrtc: it tries fixed sizes, guesses their rates, then chooses the pixel
/// format by the size alone.
struct Firefox {
  private let offer: Offer
  private let request: ApplicationRequest

  private static let raw = [
    "YU12", "YV12", "YUYV", "UYVY", "NV12", "AR24", "BA24", "AB24", "BGR4", "RGB4", "BGR3", "RGB3",
    "RGBP",
  ]

  init(_ offer: Offer, _ request: ApplicationRequest) {
    self.offer = offer
    self.request = request
  }

  func decide(_ pick: inout ApplicationPick) {
    let candidate = FirefoxCandidates(offer).best(for: request)
    noteChoice(of: candidate, &pick)
    let isLarge = candidate.size.width > 640 || candidate.size.height > 480
    let order = isLarge ? ["MJPG"] + Self.raw + ["JPEG"] : Self.raw + ["MJPG", "JPEG"]
    guard let place = order.firstIndex(where: offer.has) else {
      let fourccs = offer.fourccs.joined(separator: " ")
      return offer.fourccs.isEmpty
        ? pick.fail(.noFormats) : pick.fail(.noUsableFormat, ["fourccs": fourccs])
    }
    let fourcc = order[place]
    if isLarge, fourcc == "MJPG" {
      pick.note(
        .prefersCompressed,
        [
          "fourcc": fourcc, "width": "\(candidate.size.width)",
          "height": "\(candidate.size.height)",
        ]
      )
    } else {
      pick.note(.firstOfList, ["fourcc": fourcc, "rank": "\(place + 1)"])
    }
    pick.settle(
      Offer.Shape(fourcc: fourcc, size: candidate.size),
      interval: Fraction(numerator: 1, denominator: candidate.rate),
      in: offer
    )
    let isCompressed = Codec.isCompressed(pick.granted?.fourcc ?? fourcc)
    pick.conversion = isCompressed ? .decoded : .converted
    pick.damagedFrame = isCompressed ? .drops : nil
  }

  private func noteChoice(of candidate: FirefoxCandidates.Candidate, _ pick: inout ApplicationPick)
  {
    let wanted = request.size ?? FirefoxCandidates.usual.size
    if !FirefoxCandidates.sizes.contains(wanted) {
      pick.note(.sizeNotProbed, ["width": "\(wanted.width)", "height": "\(wanted.height)"])
    }
    let usual = Double(FirefoxCandidates.usual.rate)
    pick.note(
      .nearestCandidate,
      [
        "width": "\(candidate.size.width)", "height": "\(candidate.size.height)",
        "rate_fps": "\(candidate.rate)", "wanted_width": "\(wanted.width)",
        "wanted_height": "\(wanted.height)", "wanted_rate_fps": text(request.rateFps ?? usual),
      ]
    )
    pick.note(.rateGuessed, ["rate_fps": "\(candidate.rate)"])
  }
}
