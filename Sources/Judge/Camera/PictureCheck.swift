internal import Rig

/// Holds what the frames showed against the limits of a picture.
struct PictureCheck {
  let device: Camera?
  let picture: PictureMeasurement
  let limits: PictureThresholds
  let target: Finding.Target

  /// A black or frozen picture says nothing else.
  var findings: [Finding] {
    if let nothing = black ?? frozen { return [nothing] }
    return [cutOff, light, clipped, backlit, noisy, blurred, cast, flicker].compactMap { $0 }
  }

  private func finding(
    _ code: FindingCode,
    _ breach: Breach,
    _ key: String,
    _ value: Double,
    _ arguments: [String: String?] = [:],
    commands: [String] = []
  ) -> Finding {
    var arguments = arguments.compactMapValues { $0 }
    arguments[key] = "\(value.rounded(decimals: 2))"
    return Finding(
      code,
      breach.status,
      target,
      measured: .init(key: key, value: value),
      threshold: breach.threshold,
      remedy: Remedy(commands: commands),
      arguments: arguments
    )
  }

  private func isSure(_ confidence: MeasurementConfidence) -> Bool { confidence != .low }

  private var black: Finding? {
    guard isSure(picture.confidence.exposure), let luma = picture.meanLuma,
      luma < limits.black.value
    else { return nil }
    return finding(
      .pictureBlack,
      Breach(status: .fail, threshold: limits.black),
      "mean_luma",
      luma
    )
  }

  private var frozen: Finding? {
    guard let seconds = picture.frozenSeconds, seconds >= limits.frozenSeconds.value else {
      return nil
    }
    return finding(
      .pictureFrozen,
      Breach(status: .fail, threshold: limits.frozenSeconds),
      "frozen_s",
      seconds
    )
  }

  private var cutOff: Finding? {
    guard isSure(picture.confidence.exposure), let share = picture.blankBottomShare,
      share > limits.blankBottom.value
    else { return nil }
    var cutOff = finding(
      .pictureCutOff,
      Breach(status: .fail, threshold: limits.blankBottom),
      "blank_bottom_share",
      share
    )
    cutOff.arguments["blank_percent"] = "\((share * 100).rounded(decimals: 0))"
    return cutOff
  }

  /// Too dark or too bright.
  private var light: Finding? {
    guard isSure(picture.confidence.exposure), let luma = picture.meanLuma else { return nil }
    if let breach = limits.lumaLow.floor(luma) {
      return finding(
        .pictureDark,
        breach,
        "mean_luma",
        luma,
        ["starved": isStarvedOfLight ? "yes" : nil]
      )
    }
    return limits.lumaHigh.ceiling(luma).map { finding(.pictureBright, $0, "mean_luma", luma) }
  }

  /// The camera has no more to give: its gain, or its exposure, is at its highest.
  private var isStarvedOfLight: Bool {
    [CameraControl.gain, CameraControl.exposureAbsolute].contains { id in
      device?.control(id).map { $0.value == $0.maximum && $0.maximum > $0.minimum } ?? false
    }
  }

  private var clipped: Finding? {
    guard isSure(picture.confidence.exposure), let share = picture.brightShare,
      let breach = limits.clippedShare.ceiling(share)
    else { return nil }
    var clipped = finding(.pictureClipped, breach, "bright_share", share)
    clipped.arguments["clipped_percent"] = "\((share * 100).rounded(decimals: 1))"
    return clipped
  }

  private var backlit: Finding? {
    guard isSure(picture.confidence.exposure), let centre = picture.centreLuma,
      let border = picture.borderLuma, border > limits.backlightBorder.value,
      centre / border < limits.backlightRatio.value
    else { return nil }
    return finding(
      .pictureBacklit,
      Breach(status: .warn, threshold: limits.backlightRatio),
      "centre_to_border",
      centre / border
    )
  }

  private var noisy: Finding? {
    guard isSure(picture.confidence.noise), let sigma = picture.noiseSigma,
      let breach = limits.noise.ceiling(sigma)
    else { return nil }
    return finding(.pictureNoisy, breach, "noise_sigma", sigma)
  }

  private var blurred: Finding? {
    guard isSure(picture.confidence.focus), let blur = picture.blur, blur > limits.blur.value
    else { return nil }
    let control = device?.control(CameraControl.focusAuto)
    return finding(
      .pictureBlurred,
      Breach(status: .warn, threshold: limits.blur),
      "blur",
      blur,
      [
        "sharpness": picture.sharpness.map { "\($0.rounded(decimals: 3))" },
        "control": control?.name,
      ],
      commands: control.map { $0.value == 0 ? command($0, 1) : [] } ?? []
    )
  }

  private var cast: Finding? {
    guard isSure(picture.confidence.cast), let blue = picture.castCb, let red = picture.castCr
    else { return nil }
    let strength = max(abs(blue), abs(red))
    guard strength > limits.cast.value else { return nil }
    return finding(
      .pictureCast,
      Breach(status: .warn, threshold: limits.cast),
      "cast",
      strength,
      [
        "cb": "\(blue.rounded(decimals: 1))", "cr": "\(red.rounded(decimals: 1))",
        "colour": PictureCheck.colour(blue, red),
      ]
    )
  }

  /// The colour of a cast, by its direction from grey (BT.601's Cb and Cr).
  private static func colour(_ blue: Double, _ red: Double) -> String {
    switch (blue, red) {
    case (let blue, let red) where blue > 0 && red > 0: "purplish"
    case (let blue, let red) where blue < 0 && red < 0: "greenish"
    case (_, let red) where red > 0: blue < -red ? "yellowish" : "reddish"
    default: blue > -red ? "bluish" : "cyan"
    }
  }

  private var flicker: Finding? {
    let measured = picture.flicker
    let lamps = [
      (hertz: 50, percent: measured.mains50Percent ?? measured.standing50Percent),
      (hertz: 60, percent: measured.mains60Percent ?? measured.standing60Percent),
    ]
    guard isSure(picture.confidence.flicker),
      let worst = lamps.max(by: { ($0.percent ?? 0) < ($1.percent ?? 0) }),
      let percent = worst.percent, let breach = limits.flicker.ceiling(percent)
    else { return nil }
    let control = device?.control(CameraControl.powerLineFrequency)
    let setting: Int64 = worst.hertz == 50 ? 1 : 2
    return finding(
      .pictureFlicker,
      breach,
      "amplitude_percent",
      percent,
      ["mains_hz": "\(worst.hertz)", "control": control?.name],
      commands: control.map { $0.value == setting ? [] : command($0, setting) } ?? []
    )
  }

  private func command(_ control: CameraControl, _ value: Int64) -> [String] {
    device?.command(setting: control, to: value) ?? []
  }
}
