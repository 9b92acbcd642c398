internal import Audio

/// What the probe asks of ALSA's library; tests answer from tables.
protocol SoundHardware {
  /// The cards whose control device this user may open.
  func cards() -> [Int]

  /// A card with its devices that capture.
  func description(ofCard card: Int) throws(ALSAError) -> CardDescription

  /// What a PCM's hardware can do.
  func capabilities(of path: String) throws(ALSAError) -> PCMCapabilities

  /// The capture side of a card's mixer.
  func mixerElements(ofCard card: Int) throws(ALSAError) -> [ALSAMixerElement]

  /// A card's jacks.
  func jacks(ofCard card: Int) throws(ALSAError) -> [ALSAJack]
}

/// A card with its devices that capture.
struct CardDescription: Equatable {
  var information: CardInformation
  var devices: [CaptureDevice]
}

/// ALSA's library on this machine.
struct ALSAHardware: SoundHardware {
  func cards() -> [Int] { ALSAControl.cards() }

  func description(ofCard card: Int) throws(ALSAError) -> CardDescription {
    let control = try ALSAControl(card: card)
    return CardDescription(
      information: try control.information(),
      devices: try control.captureDevices()
    )
  }

  func capabilities(of path: String) throws(ALSAError) -> PCMCapabilities {
    try ALSACapture(opening: path).capabilities()
  }

  func mixerElements(ofCard card: Int) throws(ALSAError) -> [ALSAMixerElement] {
    try ALSAMixer(card: card).captureElements()
  }

  func jacks(ofCard card: Int) throws(ALSAError) -> [ALSAJack] {
    try ALSAControl(card: card).jacks()
  }
}
