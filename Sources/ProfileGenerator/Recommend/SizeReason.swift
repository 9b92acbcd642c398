import Rig

/// Why size and rate are what they are.
struct SizeReason {
  let source: PictureSource
  let candidates: OutputCandidates
  /// The index of the candidate that was chosen.
  let chosen: Int
  let budget: BitrateBudget?

  var reason: Reason {
    let candidate = candidates.ordered[chosen]
    var arguments = [
      "width": "\(candidate.width)", "height": "\(candidate.height)",
      "fps": "\(candidate.rate.fps.rounded(decimals: 2))",
    ]
    arguments["fourcc"] = source.fourcc
    arguments["delivered_fps"] = source.deliveredFps.map { "\($0.rounded(decimals: 2))" }
    if chosen > 0, let budget {
      let best = candidates.ordered[0]
      arguments["available_kbps"] = "\(budget.videoKbps)"
      arguments["wanted_kbps"] = "\(best.floorKbps)"
      arguments["wanted_width"] = "\(best.width)"
      arguments["wanted_height"] = "\(best.height)"
      arguments["wanted_fps"] = "\(best.rate.fps.rounded(decimals: 2))"
      return Reason(.sizeFromBitrate, arguments)
    }
    if source.isListed, source.fourcc == nil { return Reason(.sizeFromListedMode, arguments) }
    if source.fourcc != nil {
      arguments["source_width"] = "\(source.width)"
      arguments["source_height"] = "\(source.height)"
      if candidates.beginsWithSource { return Reason(.sizeFromCamera, arguments) }
    }
    arguments["limit"] = candidates.isCutForEncoder ? "encoder" : "platform"
    return Reason(.sizeFromPlatform, arguments)
  }
}
