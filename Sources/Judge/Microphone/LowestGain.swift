import Rig

/// A card's own input volume that amplifies nothing, or as little as it can, which the mixer shows
/// before anything is recorded.
struct LowestGain {
  /// What ALSA itself sets a capture volume to (`/usr/share/alsa/init/default`).
  private static let usualDb = 12.0
  /// A control of fewer dB has no step that silences a voice.
  private static let shortestRangeDb = 10.0
  /// Where a step is taken for the lowest, or for 0 dB.
  private static let nearDb = 0.5

  /// Which step it is, by stable words.
  enum Step: String {
    /// The range's lowest.
    case lowest
    /// 0 dB of a volume that can amplify, with no boost before it: HDA codecs have -17 to +30 dB.
    case zero
  }

  let element: MixerElement
  let gainDb: Double
  let step: Step
  let card: SoundCard?

  /// Nil where the volume is not known, or higher.
  init?(_ device: Microphone) {
    guard let element = device.mixer?.volume, let gainDb = element.volumeDb.max(),
      let lowest = element.minDb, let highest = element.maxDb,
      highest - lowest >= Self.shortestRangeDb
    else { return nil }
    let boosts = device.mixer?.path?.steps.filter { $0.role == .boost } ?? []
    if gainDb <= lowest + Self.nearDb {
      step = .lowest
    } else if highest >= Self.usualDb,
      gainDb + boosts.reduce(0, { $0 + $1.gainDb }) <= Self.nearDb
    {
      step = .zero
    } else {
      return nil
    }
    self.element = element
    self.gainDb = gainDb
    card = device.card
  }

  func finding(_ target: Finding.Target) -> Finding {
    let usual = min(Self.usualDb, element.maxDb ?? Self.usualDb)
    let command = card.map { card in
      let name = element.index == 0 ? element.name : element.amixerName
      return ShellQuoting.command(["amixer", "-c", card.id, "sset", name, "\(usual)dB"])
    }
    return Finding(
      .microphoneGainLowest,
      .warn,
      target,
      measured: .init(key: "gain_db", value: gainDb),
      remedy: Remedy(commands: command.map { [$0] } ?? []),
      arguments: [
        "element": element.name, "gain_db": "\(gainDb.rounded(decimals: 1))",
        "step": step.rawValue,
      ]
    )
  }
}

extension MicrophoneEvidence {
  /// The lowest gain, unless the voice is loud enough with it: an interface may have a knob of its own.
  func lowestGain(_ limits: MicrophoneThresholds) -> LowestGain? {
    if let loudness = measurement?.loudnessLufs, loudness >= limits.loudnessLow.warn.value {
      return nil
    }
    return device.flatMap(LowestGain.init)
  }
}
