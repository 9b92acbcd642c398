internal import Rig

extension PictureMeter {
  private static let pictureKeys = [
    "width", "height", "mean_luma", "p5_luma", "p95_luma", "dark_share", "bright_share",
    "deviation", "centre_luma", "border_luma", "blank_bottom_share", "noise_sigma", "sharpness",
    "blur",
    "cast_cb", "cast_cr", "neutral_share", "cast_dispersion", "flicker",
  ]

  func leaveUnmeasured(_ measurement: inout PictureMeasurement) {
    let commonest = undecodable.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    for key in PictureMeter.pictureKeys {
      measurement.notMeasured[key] = commonest ?? "no_frames"
    }
  }

  func measureExposure(_ measurement: inout PictureMeasurement) {
    measurement.meanLuma = luma.mean?.rounded(decimals: 2)
    measurement.p5Luma = luma.percentile(0.05)
    measurement.p95Luma = luma.percentile(0.95)
    measurement.darkShare = luma.darkShare?.rounded(decimals: 4)
    measurement.brightShare = luma.brightShare?.rounded(decimals: 4)
    measurement.deviation = luma.deviation?.rounded(decimals: 2)
    measurement.centreLuma = luma.centreMean?.rounded(decimals: 2)
    measurement.borderLuma = luma.borderMean?.rounded(decimals: 2)
    measurement.blankBottomShare = blankBottom.share?.rounded(decimals: 3)
    measurement.confidence.exposure = MeasurementConfidence(count: frames, medium: 3, high: 10)
  }

  func measureNoise(_ measurement: inout PictureMeasurement) {
    guard let sigma = noise.sigma else {
      measurement.notMeasured["noise_sigma"] =
        pairs == 0 ? "no_pairs" : "too_dark_or_bright_or_repeated"
      return
    }
    measurement.noiseSigma = sigma.rounded(decimals: 3)
    let confidence = MeasurementConfidence(count: noise.sigmas.count, medium: 3, high: 10)
    let moved = noise.movingPairs * 2 > noise.sigmas.count
    measurement.confidence.noise = [confidence, moved ? .medium : .high].least
  }

  func measureFocus(_ measurement: inout PictureMeasurement) {
    guard let sigma = noise.sigma else {
      measurement.notMeasured["sharpness"] = "noise_unknown"
      measurement.notMeasured["blur"] = "noise_unknown"
      return
    }
    let isStill = noise.isStill(last, since: first) == true
    let picture = isStill ? mean : MeanPicture(last)
    measurement.blur = Reblur(picture, noiseSigma: sigma).value?.rounded(decimals: 3)
    if measurement.blur == nil { measurement.notMeasured["blur"] = "no_edges_above_noise" }
    let sharpness = Sharpness(picture, noiseSigma: sigma)
    measurement.sharpness = sharpness?.value?.rounded(decimals: 4)
    guard let sharpness, measurement.sharpness != nil else {
      measurement.notMeasured["sharpness"] = "no_texture_above_noise"
      return
    }
    measurement.confidence.focus =
      [
        MeasurementConfidence(count: frames, medium: 3, high: 10),
        MeasurementConfidence(count: percent(sharpness.texturedShare), medium: 15, high: 40),
        sharpness.noiseShare > 0.5 ? .low : isStill ? .high : .medium,
      ].least
  }

  func measureFrozen(_ measurement: inout PictureMeasurement) {
    measurement.frozenSeconds = repeats.frozenSeconds?.rounded(decimals: 3)
    measurement.framesPerPicture = repeats.framesPerPicture
    if measurement.frozenSeconds == nil {
      measurement.notMeasured["frozen_seconds"] = "too_few_frames"
    }
    if measurement.framesPerPicture == nil {
      measurement.notMeasured["frames_per_picture"] = "no_pattern"
    }
    measurement.confidence.frozen =
      MeasurementConfidence(count: repeats.frames, medium: 10, high: 30)
  }

  func measureCast(_ measurement: inout PictureMeasurement) {
    guard cast.hasColour else {
      for key in ["cast_cb", "cast_cr", "neutral_share", "cast_dispersion"] {
        measurement.notMeasured[key] = "no_colour"
      }
      return
    }
    measurement.castCb = cast.cb?.rounded(decimals: 2)
    measurement.castCr = cast.cr?.rounded(decimals: 2)
    measurement.neutralShare = cast.neutralShare?.rounded(decimals: 4)
    measurement.castDispersion = cast.dispersion?.rounded(decimals: 2)
    if measurement.castCb == nil {
      measurement.notMeasured["cast_cb"] = "nothing_grey"
      measurement.notMeasured["cast_cr"] = "nothing_grey"
    }
    if measurement.castDispersion == nil {
      measurement.notMeasured["cast_dispersion"] = "too_dark_or_bright"
    }
    measurement.confidence.cast =
      MeasurementConfidence(count: percent(cast.neutralShare ?? 0), medium: 10, high: 30)
  }

  func measureFlicker(_ measurement: inout PictureMeasurement) {
    guard let period = framePeriodSeconds else {
      measurement.notMeasured["flicker"] = "no_frame_period"
      return
    }
    let mains50 = flicker.flicker(atHertz: 100, period: period)
    let mains60 = flicker.flicker(atHertz: 120, period: period)
    measurement.flicker.mains50Percent = mains50.percent
    measurement.flicker.mains60Percent = mains60.percent
    measurement.flicker.blind = [(50, mains50), (60, mains60)].filter { $0.1 == .blind }.map(\.0)
    measurement.notMeasured["flicker.mains50_percent"] = mains50.reason
    measurement.notMeasured["flicker.mains60_percent"] = mains60.reason
    let byFrames = MeasurementConfidence(count: flicker.frames, medium: 15, high: 30)
    let isWhole = mains50.percent != nil && mains60.percent != nil
    measurement.confidence.flicker = [byFrames, isWhole ? .high : .medium].least
  }
}

extension LampFlicker {
  fileprivate var percent: Double? {
    if case .amplitude(let share) = self { (share * 100).rounded(decimals: 3) } else { nil }
  }

  fileprivate var reason: String? {
    switch self {
    case .amplitude: nil
    case .blind: "bands_stand_still"
    case .notMeasured(let reason): reason
    }
  }
}

extension MeasurementConfidence {
  fileprivate init(count: Int, medium: Int, high: Int) {
    self = count >= high ? .high : count >= medium ? .medium : .low
  }
}

extension [MeasurementConfidence] {
  /// The lowest of all.
  fileprivate var least: MeasurementConfidence {
    contains(.low) ? .low : contains(.medium) ? .medium : .high
  }
}

private func percent(_ share: Double) -> Int { Int((100 * share).rounded()) }
