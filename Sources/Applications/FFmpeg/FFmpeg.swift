internal import Rig

/// FFmpeg's `v4l2` demuxer: it tries its table from the top, with the size set now unless one is
/// given, and sets no rate unless one is given.
struct FFmpeg {
  private let offer: Offer
  private let request: ApplicationRequest

  init(_ offer: Offer, _ request: ApplicationRequest) {
    self.offer = offer
    self.request = request
  }

  func decide(_ pick: inout ApplicationPick) {
    pick.note(.opensPath, ["path": offer.path])
    var attempts = FFmpegFormats.table
    if let fourcc = request.fourcc {
      guard let named = FFmpegFormats.attempts(named: fourcc) else {
        return pick.fail(.settingNotOffered, ["setting": "fourcc", "value": fourcc])
      }
      attempts = named
    }
    guard !offer.fourccs.isEmpty else { return pick.fail(.noFormats) }
    guard let size = request.size ?? offer.current?.size else {
      return pick.fail(.currentFormatUnknown)
    }
    if request.size == nil {
      pick.note(.keepsSize, ["width": "\(size.width)", "height": "\(size.height)"])
    }
    guard let (fourcc, rank, tried) = firstAccepted(attempts, size) else {
      return pick.fail(.noUsableFormat, ["fourccs": offer.fourccs.joined(separator: " ")])
    }
    if fourcc == request.fourcc {
      pick.note(.formatRequested, ["fourcc": fourcc])
    } else {
      pick.note(.firstOfList, ["fourcc": fourcc, "rank": "\(rank)"])
    }
    if tried != size { noteSizeChange(from: size, to: tried, &pick) }
    settle(Offer.Shape(fourcc: fourcc, size: tried), &pick)
  }

  /// The first entry that the driver takes, with the size as earlier attempts left it: a driver that
  /// sets another format in place of one it does not have may change the size too.
  private func firstAccepted(
    _ attempts: [FFmpegFormats.Entry],
    _ size: Size
  ) -> (fourcc: String, rank: Int, size: Size)? {
    var size = size
    for (place, entry) in attempts.enumerated() {
      let answer = offer.answer(to: Offer.Shape(fourcc: entry.fourcc, size: size))
      if offer.has(entry.fourcc), answer?.fourcc ?? entry.fourcc == entry.fourcc {
        return (entry.fourcc, place + 1, size)
      }
      if let answer { size = answer.size }
    }
    return nil
  }

  private func noteSizeChange(from size: Size, to tried: Size, _ pick: inout ApplicationPick) {
    pick.note(
      .sizeChanged,
      [
        "asked_width": "\(size.width)", "asked_height": "\(size.height)",
        "width": "\(tried.width)", "height": "\(tried.height)",
      ]
    )
  }

  private func settle(_ shape: Offer.Shape, _ pick: inout ApplicationPick) {
    let interval = request.rateFps.flatMap(Fraction.init(interval:))
    if let interval, offer.driver.refuses(interval) {
      return pick.fail(
        .intervalRefused,
        ["numerator": "\(interval.numerator)", "denominator": "\(interval.denominator)"]
      )
    }
    pick.settle(shape, interval: interval, in: offer)
    pick.conversion = ApplicationPick.Conversion.none
    pick.damagedFrame = Codec.isCompressed(shape.fourcc) ? .drops : nil
  }
}

extension Fraction {
  /// The interval of a rate, in terms of at most 1001: 29.97 is meant as 30000/1001.
  init?(interval rate: Double) {
    for numerator: UInt32 in [1, 1001, 1000] {
      let scaled = rate * Double(numerator)
      let nearest = numerator == 1001 ? (scaled / 1000).rounded() * 1000 : scaled.rounded()
      guard nearest >= 1, let denominator = UInt32(exactly: nearest) else { continue }
      let tolerance = numerator == 1001 ? 0.0005 : 0.000001
      if numerator == 1000 || abs(nearest / scaled - 1) < tolerance {
        self.init(numerator: numerator, denominator: denominator)
        return
      }
    }
    return nil
  }
}
