internal import Audio
internal import Rig

extension CaptureMixer {
  /// A card's capture mixer as it serves its devices, the first of which has ordinal 0; nil
  /// without elements.
  ///
  /// A codec with several converters numbers their `Capture` elements in the devices' order.
  init?(_ elements: [ALSAMixerElement], ordinal: Int) {
    guard !elements.isEmpty else { return nil }
    let volumes = CaptureMixer.main(of: elements, ordinal: ordinal) { !$0.volumeDb.isEmpty }
    let switches = CaptureMixer.main(of: elements, ordinal: ordinal) { !$0.switches.isEmpty }
    self.init(
      captureVolumeDb: volumes.first?.volumeDb.max(),
      captureSwitch: switches.isEmpty
        ? nil : switches.contains { $0.switches.contains(true) },
      elements: elements.map { element in
        MixerElement(
          name: element.name,
          index: element.index,
          volumeDb: element.volumeDb,
          minDb: element.rangeDb?.lowerBound,
          maxDb: element.rangeDb?.upperBound,
          switches: element.switches,
          choice: element.choice
        )
      }
    )
  }

  /// The `Capture` element of a device; failing that every input of its own, as USB interfaces
  /// have them. Boosts and automatic gain are no mute switches and no main volume.
  private static func main(
    of elements: [ALSAMixerElement],
    ordinal: Int,
    where has: (ALSAMixerElement) -> Bool
  ) -> [ALSAMixerElement] {
    let candidates = elements.filter { element in
      has(element) && !element.name.contains("Boost") && !element.name.contains("Gain Control")
    }
    let captures = candidates.filter { $0.name == "Capture" }
    if let capture = captures.first(where: { $0.index == ordinal }) ?? captures.first {
      return [capture]
    }
    return candidates
  }
}
