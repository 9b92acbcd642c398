internal import Rig

/// OBS Studio's `v4l2_input`: it changes only what its settings name.
struct OBS {
  private let offer: Offer
  private let request: ApplicationRequest
  private let emulated: [String]

  init(_ offer: Offer, _ request: ApplicationRequest, emulated: [String]?) {
    self.offer = offer
    self.request = request
    let added = emulated ?? (offer.fourccs.isEmpty ? [] : OBSLists.alwaysEmulated)
    self.emulated = added.filter { !offer.has($0) }
  }

  func decide(_ pick: inout ApplicationPick) {
    guard let shape = chosenShape(&pick) else { return }
    pick.conversion = conversion(of: shape.fourcc)
    if Codec.isCompressed(shape.fourcc) {
      pick.damagedFrame = .endsCapture
      pick.note(.damagedFrameEndsCapture, ["fourcc": shape.fourcc])
    }
    var interval: Fraction?
    if let rate = request.rateFps { interval = chosenInterval(near: rate, shape, &pick) }
    guard pick.obstacle == nil else { return }
    apply(shape, interval, &pick)
  }

  /// The format and size it would run in; nil with an obstacle where it would not.
  private func chosenShape(_ pick: inout ApplicationPick) -> Offer.Shape? {
    if let fourcc = request.fourcc {
      guard OBSLists.takes(fourcc), offer.has(fourcc) || emulated.contains(fourcc) else {
        pick.fail(.settingNotOffered, ["setting": "fourcc", "value": fourcc])
        return nil
      }
    }
    guard let current = offer.current else {
      pick.fail(offer.fourccs.isEmpty ? .noFormats : .currentFormatUnknown)
      return nil
    }
    let fourcc = request.fourcc ?? current.fourcc
    guard OBSLists.takes(fourcc) else {
      pick.fail(.currentFormatUnusable, ["fourcc": fourcc])
      return nil
    }
    if let size = request.size, !offers(size, fourcc) {
      pick.fail(
        .settingNotOffered,
        ["setting": "size", "value": "\(size.width)x\(size.height)"]
      )
      return nil
    }
    return Offer.Shape(fourcc: fourcc, size: request.size ?? current.size)
  }

  private func offers(_ size: Size, _ fourcc: String) -> Bool {
    // What libv4l2 emulates has the sizes of what it is made of.
    let sources = offer.has(fourcc) ? [fourcc] : offer.fourccs
    return sources.contains { source in
      let modes = offer.modes(of: source)
      if modes.contains(where: { $0.sizeRange != nil }) { return OBSLists.sizes.contains(size) }
      return offer.mode(source, size) != nil
    }
  }

  private func conversion(of fourcc: String) -> ApplicationPick.Conversion {
    if emulated.contains(fourcc) { return .emulated }
    return Codec.isCompressed(fourcc) ? .decoded : .none
  }

  /// What the setting for a rate turns into; nil with an obstacle where the list does not have it.
  private func chosenInterval(
    near rate: Double,
    _ shape: Offer.Shape,
    _ pick: inout ApplicationPick
  ) -> Fraction? {
    // Without a format and a size there is nothing to list rates for: the fixed list appears.
    let mode =
      request.fourcc == nil || request.size == nil ? nil : offer.mode(shape.fourcc, shape.size)
    let discrete = mode?.intervals ?? []
    let choices = discrete.isEmpty ? OBSLists.intervals : discrete
    let chosen = choices.filter { $0.rateFps != nil }.min {
      abs(($0.rateFps ?? 0) - rate) < abs(($1.rateFps ?? 0) - rate)
    }
    guard let chosen, let fps = chosen.rateFps, abs(fps - rate) <= rate * 0.005 else {
      pick.fail(.settingNotOffered, ["setting": "rate", "value": text(rate)])
      return nil
    }
    let kept = discrete.isEmpty ? chosen : OBSLists.truncated(chosen)
    if offer.driver.refuses(kept) {
      pick.fail(
        .intervalRefused,
        ["numerator": "\(kept.numerator)", "denominator": "\(kept.denominator)"]
      )
    }
    if !kept.isSame(as: chosen) { pick.note(.rateTruncated, truncation(chosen, kept, shape)) }
    return kept
  }

  private func truncation(
    _ chosen: Fraction,
    _ kept: Fraction,
    _ shape: Offer.Shape
  ) -> [String: String] {
    var arguments = [
      "chosen_fps": text(chosen.rateFps ?? 0), "numerator": "\(kept.numerator)",
      "denominator": "\(kept.denominator)",
    ]
    if let answer = offer.answer(to: shape),
      let granted = offer.grant(kept, answer).interval?.rateFps
    {
      arguments["rate_fps"] = text(granted)
    }
    return arguments
  }

  private func apply(
    _ shape: Offer.Shape,
    _ interval: Fraction?,
    _ pick: inout ApplicationPick
  ) {
    if let fourcc = request.fourcc { pick.note(.formatRequested, ["fourcc": fourcc]) }
    if pick.conversion == .emulated {
      pick.note(.emulated, ["fourcc": shape.fourcc])
      pick.asked = .init(
        fourcc: shape.fourcc,
        width: shape.size.width,
        height: shape.size.height,
        interval: interval
      )
      return pick.settle(Offer.Grant(interval: nil, basis: .emulation), shape)
    }
    guard request.fourcc == nil, request.size == nil else {
      return pick.settle(shape, interval: interval, in: offer)
    }
    keep(shape, interval, &pick)
  }

  /// Neither format nor size is named: `VIDIOC_S_FMT` is never called.
  private func keep(_ shape: Offer.Shape, _ interval: Fraction?, _ pick: inout ApplicationPick) {
    pick.note(
      .keepsFormat,
      [
        "fourcc": shape.fourcc, "width": "\(shape.size.width)", "height": "\(shape.size.height)",
      ]
    )
    if let interval {
      pick.asked = .init(fourcc: nil, width: nil, height: nil, interval: interval)
      return pick.settle(offer.grant(interval, shape), shape)
    }
    let current = offer.current?.interval
    pick.settle(Offer.Grant(interval: current, basis: .unchanged), shape)
    if let rate = current?.rateFps { pick.note(.keepsRate, ["rate_fps": text(rate)]) }
  }
}
