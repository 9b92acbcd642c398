import Rig

/// What more or less of the uplink would change.
struct LinkChanges {
  let choice: VideoChoice

  var changes: [Change] { [better ?? moreBitrate, worse].compactMap { $0 } }

  private var floors: [Int] { choice.candidates.ordered.map(\.floorKbps) }

  /// The next better picture, and how much more would carry it.
  private var better: Change? {
    guard let budget = choice.question.budget else { return nil }
    for floor in floors.sorted() where floor > budget.videoKbps {
      guard let answer = answer(to: budget.leaving(floor)), answer.differs(from: choice) else {
        continue
      }
      return Change(.moreLink, arguments(answer, budget.heldKbps(leaving: floor) - budget.heldKbps))
    }
    return nil
  }

  /// The bitrate that the platform advises for the picture, and how much more would carry it.
  private var moreBitrate: Change? {
    guard let budget = choice.question.budget, let cap = choice.chosen.cap,
      BitrateStep.down(cap.kbps) > choice.chosen.kbps,
      let answer = answer(to: budget.leaving(BitrateStep.up(cap.kbps))),
      !answer.differs(from: choice)
    else { return nil }
    let more = budget.heldKbps(leaving: BitrateStep.up(cap.kbps)) - budget.heldKbps
    return Change(.moreBitrate, arguments(answer, more))
  }

  /// How much less the picture bears, and what comes below it.
  private var worse: Change? {
    let floor = choice.chosen.candidate.floorKbps
    guard let budget = choice.question.budget, choice.outlooked == nil, floor <= budget.videoKbps
    else { return nil }
    let spare = budget.heldKbps - budget.heldKbps(leaving: floor)
    let answer = answer(to: budget.leaving(floor - 50))
    guard answer?.differs(from: choice) != false else { return nil }
    var arguments = answer.map { $0.chosen.candidate.picture.arguments() } ?? [:]
    arguments["less_kbps"] = "\(Int(max(0, spare)))"
    return Change(.lessLink, arguments)
  }

  private func answer(to budget: BitrateBudget) -> VideoChoice? {
    var question = choice.question
    question.budget = budget
    return VideoChoice(question)
  }

  private func arguments(_ answer: VideoChoice, _ more: Double) -> [String: String] {
    answer.chosen.candidate.picture.arguments().merging([
      "more_kbps": "\(Int(max(0, more).rounded(.up)))", "bitrate_kbps": "\(answer.chosen.kbps)",
    ]) { $1 }
  }
}
