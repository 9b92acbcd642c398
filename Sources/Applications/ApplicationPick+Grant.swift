internal import Rig

extension ApplicationPick {
  /// Records what the driver makes of a request for a format, and of an interval if one is asked for.
  ///
  /// The rate of a range of sizes is that of its largest: the driver told no other.
  mutating func settle(_ shape: Offer.Shape, interval: Fraction?, in offer: Offer) {
    asked = Asked(
      fourcc: shape.fourcc,
      width: shape.size.width,
      height: shape.size.height,
      interval: interval
    )
    guard let answer = offer.answer(to: shape) else {
      return note(
        .sizeRuleUnknown,
        ["width": "\(shape.size.width)", "height": "\(shape.size.height)"]
      )
    }
    if answer.size != shape.size {
      note(
        .sizeChanged,
        [
          "asked_width": "\(shape.size.width)", "asked_height": "\(shape.size.height)",
          "width": "\(answer.size.width)", "height": "\(answer.size.height)",
        ]
      )
    }
    if let interval {
      settle(offer.grant(interval, answer), answer)
    } else {
      settle(offer.grantWithoutAsking(answer), answer)
      if rateBasis == .driverDefault { note(.defaultRate) }
    }
    compareWithCompressed(answer, in: offer)
  }

  mutating func settle(_ grant: Offer.Grant, _ shape: Offer.Shape) {
    granted = CaptureFormat(
      fourcc: shape.fourcc,
      width: shape.size.width,
      height: shape.size.height,
      interval: grant.interval
    )
    rateBasis = grant.basis
    if grant.basis == .producer { note(.producerSetsRate) }
    if let rate = granted?.rateFps, let wanted = asked?.rateFps, differs(rate, wanted) {
      note(.rateChanged, ["asked_fps": text(wanted), "rate_fps": text(rate)])
    }
  }

  /// A raw format fills the bus: says so where a compressed one is faster at the same size.
  private mutating func compareWithCompressed(_ shape: Offer.Shape, in offer: Offer) {
    guard !Codec.isCompressed(shape.fourcc),
      let rate = offer.mode(shape.fourcc, shape.size)?.fastestFps,
      let other = offer.fastestCompressed(at: shape.size), other.rate > rate * 1.02
    else { return }
    note(
      .slowerThanCompressed,
      [
        "fourcc": shape.fourcc, "rate_fps": text(rate), "other_fourcc": other.fourcc,
        "other_rate_fps": text(other.rate),
      ]
    )
  }

  private func differs(_ rate: Double, _ wanted: Double) -> Bool {
    abs(rate - wanted) > wanted * 0.002
  }
}

/// A rate as an argument: two decimals at most.
func text(_ rate: Double) -> String {
  let rounded = rate.rounded(decimals: 2)
  guard let whole = Int64(exactly: rounded) else { return "\(rounded)" }
  return "\(whole)"
}
