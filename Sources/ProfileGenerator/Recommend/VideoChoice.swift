import Rig

/// The picture that is recommended, and what it was chosen from.
struct VideoChoice {
  let question: VideoQuestion
  let candidates: OutputCandidates
  let chosen: Contender
  /// The one that the scene would have had, which looks worse; nil where looks did not decide.
  let outlooked: Contender?

  /// The best candidate that the budget carries and the encoder keeps up with; nil where there is
  /// none.
  ///
  /// Where it was compared with others that the budget carries, the one that looks best is taken, and
  /// of those that look alike the one that the scene prefers.
  init?(_ question: VideoQuestion) {
    guard
      let candidates = OutputCandidates(
        question.source,
        question.platform,
        preferring: question.preference,
        encoders: question.encoders
      )
    else { return nil }
    guard let best = candidates.ordered.first else { return nil }
    let contenders = candidates.ordered.compactMap { Contender($0, best: best, question) }
    guard let usual = contenders.first else { return nil }
    let leads = contenders.map { $0.lead(over: usual, fadingAt: question.comparedRatio) ?? 0 }
    let longest = leads.max() ?? 0
    let leader = zip(contenders, leads).first { $0.1 >= longest - question.alike }?.0
    let isDecided = longest > question.alike
    self.question = question
    self.candidates = candidates
    chosen = isDecided ? leader ?? usual : usual
    outlooked = isDecided ? usual : nil
  }

  /// Whether the budget kept a better candidate out.
  var isCutForBitrate: Bool {
    guard let best = candidates.ordered.first, let budget = question.budget else { return false }
    return budget.videoKbps < best.floorKbps
  }

  /// Whether another choice shows another size or rate.
  func differs(from other: VideoChoice) -> Bool {
    chosen.candidate.picture != other.chosen.candidate.picture
  }
}
