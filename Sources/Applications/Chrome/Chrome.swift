internal import Rig

/// Chromium: Blink chooses among what the device lists, the V4L2 delegate then chooses the pixel
/// format by the size alone.
struct Chrome {
  private let offer: Offer
  private let request: ApplicationRequest

  /// The delegate's order; MJPEG leads it for sizes beyond 640x480.
  private static let order = ["YU12", "NV12", "Y16", "Z16", "INVZ", "YUYV", "RGB3", "MJPG", "JPEG"]

  init(_ offer: Offer, _ request: ApplicationRequest) {
    self.offer = offer
    self.request = request
  }

  func decide(_ pick: inout ApplicationPick) {
    let usable = offer.fourccs.filter(Self.order.contains)
    guard !usable.isEmpty else {
      let fourccs = offer.fourccs.joined(separator: " ")
      return offer.fourccs.isEmpty
        ? pick.hide(.noFormats) : pick.hide(.noUsableFormat, ["fourccs": fourccs])
    }
    let ranged = usable.filter { offer.modes(of: $0).contains { $0.sizeRange != nil } }
    guard let candidate = ChromeCandidates(offer, usable).best(for: request) else {
      return pick.hide(.onlyRangesOfSizes, ["fourccs": usable.joined(separator: " ")])
    }
    if !ranged.isEmpty { pick.note(.rangesSkipped, ["fourccs": ranged.joined(separator: " ")]) }
    pick.note(.nearestCandidate, arguments(of: candidate))
    let fourcc = chosenFormat(at: candidate.size, of: usable, &pick)
    if candidate.rate == 0 { pick.note(.rateAssumed, ["rate_fps": "30"]) }
    pick.settle(
      Offer.Shape(fourcc: fourcc, size: candidate.size),
      interval: interval(candidate.rate),
      in: offer
    )
    let isCompressed = Codec.isCompressed(pick.granted?.fourcc ?? fourcc)
    pick.conversion = isCompressed ? .decoded : .converted
    pick.damagedFrame = isCompressed ? .drops : nil
    ChromeControls.reset(offer.controls, &pick)
  }

  private func chosenFormat(
    at size: Size,
    of usable: [String],
    _ pick: inout ApplicationPick
  ) -> String {
    if size.width > 640 || size.height > 480, usable.contains("MJPG") {
      pick.note(
        .prefersCompressed,
        ["fourcc": "MJPG", "width": "\(size.width)", "height": "\(size.height)"]
      )
      return "MJPG"
    }
    let place = Self.order.firstIndex(where: usable.contains) ?? 0
    let fourcc = Self.order[place]
    pick.note(.firstOfList, ["fourcc": fourcc, "rank": "\(place + 1)"])
    return fourcc
  }

  /// The rate as the delegate writes it: ten thousandths, in single precision.
  private func interval(_ rate: Float) -> Fraction {
    let scaled = (rate == 0 ? 30 : rate) * 10_000
    return Fraction(
      numerator: 10_000,
      denominator: UInt32(exactly: scaled.rounded(.towardZero)) ?? UInt32.max
    )
  }

  private func arguments(of candidate: ChromeCandidates.Candidate) -> [String: String] {
    let usual = ChromeCandidates.usual
    let wanted = request.size ?? usual.size
    return [
      "width": "\(candidate.size.width)", "height": "\(candidate.size.height)",
      "rate_fps": text(Double(candidate.rate)), "wanted_width": "\(wanted.width)",
      "wanted_height": "\(wanted.height)",
      "wanted_rate_fps": text(request.rateFps ?? Double(usual.rate)),
    ]
  }
}
