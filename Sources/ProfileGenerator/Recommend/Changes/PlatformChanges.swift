import Judge
import Rig

/// What fewer platforms, or a relay to them, would change.
struct PlatformChanges {
  let choice: VideoChoice
  let basis: RecommendationBasis
  let thresholds: Thresholds

  var changes: [Change] { basis.platforms.count > 1 ? without + [relay].compactMap { $0 } : [] }

  /// Each platform whose leaving makes the picture better.
  private var without: [Change] {
    basis.platforms.compactMap { platform in
      let others = basis.platforms.filter { $0.id != platform.id }
      guard var other = try? basis.with(platforms: others) else { return nil }
      other.throughRelay = true
      // As many streams as before: what the platform's rules cost, not its share of the uplink.
      guard let answer = answer(other, streams: basis.streams) else { return nil }
      return Change(
        .withoutPlatform,
        answer.chosen.candidate.picture.arguments().merging([
          "platform": platform.id, "bitrate_kbps": "\(answer.chosen.kbps)",
        ]) { $1 }
      )
    }
  }

  /// The picture or bitrate with one stream to a relay.
  private var relay: Change? {
    guard basis.streams > 1, basis.uplink != nil else { return nil }
    var other = basis
    other.throughRelay = true
    return answer(other, streams: 1).map { answer in
      Change(
        .relay,
        answer.chosen.candidate.picture.arguments().merging([
          "bitrate_kbps": "\(answer.chosen.kbps)"
        ]) { $1 }
      )
    }
  }

  private func answer(_ basis: RecommendationBasis, streams: Int) -> VideoChoice? {
    let audio = AudioChoice(basis, thresholds.microphone).settings
    guard var question = VideoQuestion(basis, audio, by: thresholds) else { return nil }
    question.budget = question.budget?.shared(by: streams)
    return VideoChoice(question).flatMap { answer in
      let mine = choice.chosen
      let its = answer.chosen
      let isBetter =
        its.candidate.pixelRate > mine.candidate.pixelRate * 1.01
        || (!answer.differs(from: choice) && its.kbps > mine.kbps)
      return isBetter ? answer : nil
    }
  }
}

extension RecommendationBasis {
  /// The same rig and show for other platforms.
  fileprivate func with(
    platforms: [Platform]
  ) throws(PlatformConflict) -> RecommendationBasis {
    var other = try RecommendationBasis(
      platforms: platforms,
      scene: scene,
      confidence: confidence
    )
    other.camera = camera
    other.cameraMode = cameraMode
    other.cameraMeasurement = cameraMeasurement
    other.microphoneMeasurement = microphoneMeasurement
    other.uplink = uplink
    other.encoders = encoders
    other.computer = computer
    return other
  }
}
