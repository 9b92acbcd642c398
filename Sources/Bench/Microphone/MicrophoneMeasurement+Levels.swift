internal import Loudness
internal import Rig
internal import SystemCore

extension MicrophoneMeasurement {
  /// Takes over what the samples tell; a key that stays null gets its reason.
  mutating func fill(_ levels: MicrophoneLevels, rate: Int) {
    func tenth(_ value: Double?) -> Double? { value?.rounded(decimals: 2) }
    seconds = levels.seconds.rounded(decimals: 2)
    silent = levels.isSilent
    peakDbfs = tenth(levels.peakDBFS)
    framePeakDbfs = tenth(levels.framePeakDBFS)
    truePeakDbtp = tenth(levels.truePeakDBTP)
    rmsDbfs = tenth(levels.rmsDBFS)
    dcDbfs = tenth(levels.dcDBFS)
    crestDb = tenth(levels.crestFactorDB)
    bitsUsed = levels.bitsInUse
    loudnessLufs = tenth(levels.integratedLUFS)
    momentaryMaxLufs = tenth(levels.maximumMomentaryLUFS)
    shortTermMaxLufs = tenth(levels.maximumShortTermLUFS)
    loudnessRangeLu = tenth(levels.loudnessRangeLU)
    loudnessRangeStable = levels.isLoudnessRangeStable
    noiseFloorDbfs = tenth(levels.noiseFloorDBFS)
    noiseFloorDbfsA = tenth(levels.noiseFloorDBA)
    noiseFloorBasis = levels.noiseFloorBasis.map { $0 == .quietPhase ? "quiet_phase" : "pauses" }
    speechLevelDbfs = tenth(levels.speechLevelDBFS)
    speechSeconds = levels.speechSeconds.rounded(decimals: 2)
    signalToNoiseDb = tenth(levels.signalToNoiseDB)
    signalToNoiseErrorDb = tenth(levels.signalToNoiseErrorDB)
    clippedSamples = levels.clippedSamples
    clipRuns = levels.clipRuns
    longestClipMs =
      levels.clipRuns > 0
      ? (Double(levels.longestClipRun) * 1000 / Double(rate)).rounded(decimals: 3) : nil
    firstClipSeconds = tenth(levels.firstClipSeconds)
    plateaus = levels.plateaus?.count ?? 0
    plateauDbfs = tenth(levels.plateaus?.dBFS)
    hum = levels.hum.map {
      MainsHum(
        fundamentalHz: Double($0.fundamentalHz),
        levelDbfs: $0.dBFS.rounded(decimals: 2),
        lines: $0.lines,
        prominenceDb: $0.prominenceDB.rounded(decimals: 1)
      )
    }
    bandwidthHz = levels.bandwidth?.hz.rounded(decimals: 0)
    stereo = levels.stereoImage.map {
      Rig.StereoImage($0, differenceDB: levels.channelDifferenceDB)
    }
    activity = levels.signal.map(MicrophoneActivity.init)
    noisePumps = levels.gainPumping?.isPumping
    zeroRuns = levels.zeroRuns.count
    invalidSamples = levels.invalidSamples
    notMeasured.merge(reasonsForNull(hasQuiet: levels.humSeconds > 0)) { _, new in new }
  }

  /// Takes over what the times of the samples tell.
  mutating func fill(_ timing: CaptureTiming, basis: String) {
    drift = timing.drift.map {
      Rig.ClockDrift(
        ppm: $0.ppm.rounded(decimals: 1),
        standardErrorPpm: $0.standardErrorPpm.rounded(decimals: 1),
        basis: basis,
        clickEverySeconds: $0.clickIntervalSeconds.flatMap {
          $0 < 86_400 ? $0.rounded(decimals: 0) : nil
        }
      )
    }
    notMeasured["drift"] = timing.driftUnknown.map(\.word)
  }
}

extension Rig.StereoImage {
  fileprivate init(_ image: Loudness.StereoImage, differenceDB: Double?) {
    let difference = differenceDB?.rounded(decimals: 1)
    switch image {
    case .dualMono: self.init(kind: .dualMono, correlation: 1, differenceDb: 0, monoLossDb: 0)
    case .oneSided(let louder, let oneSided):
      self.init(
        kind: .oneSided,
        correlation: nil,
        differenceDb: (louder == .left ? oneSided : -oneSided).rounded(decimals: 1),
        monoLossDb: nil
      )
    case .inverted(let correlation, let loss):
      self.init(
        kind: .inverted,
        correlation: correlation.rounded(decimals: 3),
        differenceDb: difference,
        monoLossDb: loss.rounded(decimals: 1)
      )
    case .stereo(let correlation, let loss):
      self.init(
        kind: .stereo,
        correlation: correlation.rounded(decimals: 3),
        differenceDb: difference,
        monoLossDb: loss.rounded(decimals: 1)
      )
    }
  }
}

extension MicrophoneActivity {
  fileprivate init(_ signal: MicrophoneSignal) {
    switch signal {
    case .speech: self = .speech
    case .roomNoise: self = .room
    case .converterNoise: self = .analogueMute
    case .stuck: self = .stuck
    case .digitalZero: self = .digitalZero
    }
  }
}

extension ClockDriftUnknown {
  /// The reason as reports write it.
  fileprivate var word: String {
    switch self {
    case .tooShort: "too_short"
    case .unpaced: "unpaced"
    case .tooCoarse: "too_coarse"
    case .implausible: "implausible"
    }
  }
}
