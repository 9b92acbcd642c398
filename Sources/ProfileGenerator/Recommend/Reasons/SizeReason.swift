import Judge
import Rig

/// Why size and rate are what they are.
struct SizeReason {
  let choice: VideoChoice

  private var source: PictureSource { choice.question.source }
  private var candidates: OutputCandidates { choice.candidates }

  var reason: Reason {
    var arguments = choice.chosen.candidate.picture.arguments()
    arguments["fourcc"] = source.fourcc
    arguments["delivered_fps"] = source.deliveredFps.map { "\($0.rounded(decimals: 2))" }
    if let reason = looks(arguments) ?? bitrate(arguments) ?? encoder(arguments) { return reason }
    if source.isListed, source.fourcc == nil { return Reason(.sizeFromListedMode, arguments) }
    if source.fourcc != nil {
      arguments["source_width"] = "\(source.camera?.width ?? source.width)"
      arguments["source_height"] = "\(source.camera?.height ?? source.height)"
      if candidates.beginsWithSource { return Reason(.sizeFromCamera, arguments) }
    }
    arguments["limit"] = candidates.isCutForEncoder ? "encoder" : "platform"
    return Reason(.sizeFromPlatform, arguments)
  }

  /// It looks better than what the scene would have had.
  private func looks(_ arguments: [String: String]) -> Reason? {
    guard let other = choice.outlooked, let its = other.encoder?.look,
      let mine = choice.chosen.encoder?.look
    else { return nil }
    let comparison = other.candidate.picture.arguments("other_").merging([
      "ssim": "\(mine.ssim.rounded(decimals: 3))", "other_ssim": "\(its.ssim.rounded(decimals: 3))",
      "bitrate_kbps": "\(choice.chosen.kbps)",
    ]) { $1 }
    return Reason(.sizeFromLooks, arguments.merging(comparison) { $1 })
  }

  /// The uplink carries no better one.
  private func bitrate(_ arguments: [String: String]) -> Reason? {
    guard choice.isCutForBitrate, let budget = choice.question.budget,
      let best = candidates.ordered.first
    else { return nil }
    let wanted = best.picture.arguments("wanted_").merging([
      "available_kbps": "\(budget.videoKbps)", "wanted_kbps": "\(best.floorKbps)",
    ]) { $1 }
    return Reason(.sizeFromBitrate, arguments.merging(wanted) { $1 })
  }

  /// No encoder that was measured keeps up with a better one.
  private func encoder(_ arguments: [String: String]) -> Reason? {
    guard candidates.isCutForEncoder, case .tried(let encoders) = choice.question.encoders,
      let fastest = encoders.fastest(for: candidates.wish)
    else { return nil }
    let wanted = candidates.wish.picture.arguments("wanted_").merging([
      "fastest": fastest.name, "margin": fastest.margin.text,
      "wanted_margin": encoders.limits.margin.value.text,
    ]) { $1 }
    return Reason(.sizeFromEncoder, arguments.merging(wanted) { $1 })
  }
}
