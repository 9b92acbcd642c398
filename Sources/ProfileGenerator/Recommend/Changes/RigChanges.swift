import Judge
import Rig

/// What another camera, light or encoder would change.
struct RigChanges {
  let choice: VideoChoice
  let basis: RecommendationBasis
  let thresholds: Thresholds

  var changes: [Change] {
    let light = moreLight
    let turned = turnedCamera
    let camera = light == nil && turned == nil ? betterCamera : nil
    return [light, turned, camera, fasterEncoder].compactMap { $0 }
  }

  /// The camera would give more, were there more light.
  private var moreLight: Change? {
    guard let measurement = basis.cameraMeasurement,
      let finding = judge(
        CameraEvidence(device: basis.camera, measurement: measurement),
        by: thresholds.camera
      ).findings.first(where: { $0.code == .cameraRateLowLight }),
      let promised = measurement.negotiated.interval.flatMap({ OutputRate($0.inverse) }),
      promised.fps > choice.question.source.rate.fps
    else { return nil }
    var question = choice.question
    question.source.rate = promised
    return better(question).map { answer in
      var arguments = answer.chosen.candidate.picture.arguments()
      if finding.arguments["proven"] == "yes" {
        arguments["control"] = finding.arguments["control"]
      }
      return Change(.moreLight, arguments)
    }
  }

  /// The same camera would give more, turned upright.
  private var turnedCamera: Change? {
    guard choice.question.source.camera != nil else { return nil }
    var question = choice.question
    question.source = question.source.turned()
    return better(question).map { Change(.turnedCamera, $0.chosen.candidate.picture.arguments()) }
  }

  /// Link, encoder and platform would carry more than the camera gives.
  private var betterCamera: Change? {
    guard basis.cameraMeasurement != nil || basis.cameraMode != nil else { return nil }
    var question = choice.question
    question.source = question.source.ideal(for: question.platform)
    return better(question).map { Change(.betterCamera, $0.chosen.candidate.picture.arguments()) }
  }

  /// The link and the camera would carry more than the encoder.
  private var fasterEncoder: Change? {
    guard choice.candidates.isCutForEncoder else { return nil }
    var question = choice.question
    question.encoders = .none
    guard let answer = better(question) else { return nil }
    var arguments = answer.chosen.candidate.picture.arguments()
    guard case .tried(let encoders) = choice.question.encoders,
      let fastest = encoders.fastest(for: answer.chosen.candidate)
    else { return Change(.measuredEncoder, arguments) }
    arguments["fastest"] = fastest.name
    arguments["margin"] = fastest.margin.text
    arguments["wanted_margin"] = encoders.limits.margin.value.text
    return Change(.fasterEncoder, arguments)
  }

  /// The answer to another question, where it shows more pixels a second.
  private func better(_ question: VideoQuestion) -> VideoChoice? {
    VideoChoice(question).flatMap { answer in
      answer.chosen.candidate.pixelRate > choice.chosen.candidate.pixelRate * 1.01 ? answer : nil
    }
  }
}

extension PictureSource {
  /// A camera that gives all that a platform takes, held as this one is.
  fileprivate func ideal(for platform: Platform) -> PictureSource {
    let side = platform.rungs.map(\.height).max() ?? shorterSide
    let fastest = min(
      platform.video.maximumFps.value,
      Double(platform.rungs.map(\.fps).max() ?? 30)
    )
    let fps = OutputRate(Fraction(numerator: UInt32(max(1, fastest)), denominator: 1))
    let isUpright = height > width
    return PictureSource(
      width: isUpright ? side : side * 16 / 9,
      height: isUpright ? side * 16 / 9 : side,
      rate: fps ?? rate,
      isListed: false
    )
  }
}
