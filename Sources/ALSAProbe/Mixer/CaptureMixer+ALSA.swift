public import Audio
public import Rig

extension CaptureMixer {
  /// A card's capture mixer as it serves its devices, the first of which has ordinal 0; nil
  /// without elements.
  ///
  /// A codec with several converters numbers their `Capture` elements in the devices' order.
  /// Digital microphones have a volume of their own, such as `Dmic0`.
  init?(
    _ elements: [ALSAMixerElement],
    ordinal: Int,
    jacks: [ALSAJack] = [],
    isDigitalMicrophone: Bool = false
  ) {
    guard !elements.isEmpty else { return nil }
    let candidates =
      isDigitalMicrophone ? CaptureMixer.digital(elements) ?? elements : elements
    let volumes = CaptureMixer.main(of: candidates, ordinal: ordinal) { !$0.volumeDb.isEmpty }
    let switches = CaptureMixer.main(of: candidates, ordinal: ordinal) { !$0.switches.isEmpty }
    self.init(
      captureVolumeDb: volumes.first?.volumeDb.max(),
      captureSwitch: switches.isEmpty
        ? nil : switches.contains { $0.switches.contains(true) },
      elements: elements.map { MixerElement($0) },
      path: CapturePathReader(
        elements: elements,
        volumes: volumes,
        ordinal: ordinal,
        jacks: jacks.filter(\.isCapture),
        isDigitalMicrophone: isDigitalMicrophone
      )
      .path
    )
  }

  /// The `Capture` element of a device; failing that every input of its own, as USB interfaces
  /// have them. Boosts, pads and automatic gain are no mute switches and no main volume.
  private static func main(
    of elements: [ALSAMixerElement],
    ordinal: Int,
    where has: (ALSAMixerElement) -> Bool
  ) -> [ALSAMixerElement] {
    let candidates = elements.filter { has($0) && $0.role == .volume }
    let captures = candidates.filter { $0.name == "Capture" }
    if let capture = captures.first(where: { $0.index == ordinal }) ?? captures.first {
      return [capture]
    }
    return candidates
  }

  private static func digital(_ elements: [ALSAMixerElement]) -> [ALSAMixerElement]? {
    let own = elements.filter { $0.name.lowercased().hasPrefix("dmic") && $0.role == .volume }
    return own.isEmpty ? nil : own
  }
}

extension MixerElement {
  /// An element as the report holds it.
  public init(_ element: ALSAMixerElement) {
    self.init(
      name: element.name,
      index: element.index,
      volumeDb: element.volumeDb,
      minDb: element.rangeDb?.lowerBound,
      maxDb: element.rangeDb?.upperBound,
      switches: element.switches,
      choice: element.choice,
      choices: element.choices.isEmpty ? nil : element.choices,
      role: element.role
    )
  }
}
