internal import CALSA
internal import SystemCore
internal import SystemPackage

/// The simple mixer of a card, for reading.
public struct ALSAMixer: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a card's mixer; changes nothing.
  ///
  /// The corresponding C functions are `snd_mixer_open`, `_attach_hctl` and `_load`.
  public init(card: Int) throws(ALSAError) {
    let controls = try Self.controls(ofCard: card)
    var opened: OpaquePointer?
    guard snd_mixer_open(&opened, 0) >= 0, let opened else {
      snd_hctl_close(controls)
      throw ALSAError(.noMemory, in: "snd_mixer_open")
    }
    do throws(ALSAError) {
      // The mixer closes the controls, also where attaching them fails.
      try checked(snd_mixer_attach_hctl(opened, controls), "snd_mixer_attach_hctl")
      try checked(snd_mixer_selem_register(opened, nil, nil), "snd_mixer_selem_register")
      try checked(snd_mixer_load(opened), "snd_mixer_load")
    } catch {
      snd_mixer_close(opened)
      throw error
    }
    handle = opened
  }

  deinit { snd_mixer_close(handle) }

  private static func controls(ofCard card: Int) throws(ALSAError) -> OpaquePointer {
    let control = try ALSAControl.opened(card: card)
    var controls: OpaquePointer?
    guard snd_hctl_open_ctl(&controls, control) >= 0, let controls else {
      snd_ctl_close(control)
      throw ALSAError(.noMemory, in: "snd_hctl_open_ctl")
    }
    return controls
  }

  /// Takes in what other programs have changed, without waiting; false where that is nothing.
  ///
  /// The corresponding C function is `snd_mixer_handle_events`.
  public borrowing func update() -> Bool { snd_mixer_handle_events(handle) > 0 }

  /// The elements that the capture path may pass, with their state as of the last `update`.
  public func captureElements() -> [ALSAMixerElement] {
    var elements: [ALSAMixerElement] = []
    var next = snd_mixer_first_elem(handle)
    while let element = next {
      next = snd_mixer_elem_next(element)
      guard snd_mixer_selem_is_active(element) != 0 else { continue }
      let state = state(of: element)
      if belongsToCapture(element, name: state.name) { elements.append(state) }
    }
    return elements
  }

  /// Boosts are volumes for both directions, and the automatic gain of USB microphones counts as a
  /// switch for playback: both are known by name only.
  private func belongsToCapture(_ element: OpaquePointer, name: String) -> Bool {
    if snd_mixer_selem_has_capture_volume(element) != 0 { return true }
    if snd_mixer_selem_has_capture_switch(element) != 0 { return true }
    if snd_mixer_selem_is_enum_capture(element) != 0 { return true }
    let isShared =
      snd_mixer_selem_has_common_volume(element) != 0
      || snd_mixer_selem_has_common_switch(element) != 0
      || snd_mixer_selem_is_enumerated(element) != 0
    let words = isShared ? ["Boost", "Mic", "Capture", "Input", "ADC"] : []
    if words.contains(where: { name.contains($0) }) { return true }
    return ["Auto Gain Control", "AGC", "Phantom", "48V", "Pad", "Air"].contains {
      ALSAMixerElement(name: name).isNamed(with: $0)
    }
  }

  private func state(of element: OpaquePointer) -> ALSAMixerElement {
    var state = ALSAMixerElement(
      name: String(cString: snd_mixer_selem_get_name(element)),
      index: Int(snd_mixer_selem_get_index(element))
    )
    for number in 0...SND_MIXER_SCHN_LAST.rawValue {
      let channel = snd_mixer_selem_channel_id_t(rawValue: number)
      if let volume = volume(of: element, channel) { state.volumeDb.append(volume) }
      if let isOn = isOn(element, channel) { state.switches.append(isOn) }
    }
    if !state.volumeDb.isEmpty { state.rangeDb = range(of: element) }
    state.choices = choices(of: element)
    state.choice = choice(of: element, among: state.choices)
    return state
  }

  private func volume(
    of element: OpaquePointer,
    _ channel: snd_mixer_selem_channel_id_t
  ) -> Double? {
    var hundredths = 0
    guard
      snd_mixer_selem_has_capture_volume(element) != 0
        || snd_mixer_selem_has_common_volume(element) != 0,
      snd_mixer_selem_has_capture_channel(element, channel) != 0,
      snd_mixer_selem_get_capture_dB(element, channel, &hundredths) >= 0
    else { return nil }
    return Double(hundredths) / 100
  }

  private func isOn(_ element: OpaquePointer, _ channel: snd_mixer_selem_channel_id_t) -> Bool? {
    var value: Int32 = 0
    if snd_mixer_selem_has_capture_switch(element) != 0
      || snd_mixer_selem_has_common_switch(element) != 0
    {
      guard
        snd_mixer_selem_has_capture_channel(element, channel) != 0,
        snd_mixer_selem_get_capture_switch(element, channel, &value) >= 0
      else { return nil }
      return value != 0
    }
    guard
      snd_mixer_selem_has_capture_volume(element) == 0,
      snd_mixer_selem_has_playback_switch(element) != 0,
      snd_mixer_selem_has_playback_channel(element, channel) != 0,
      snd_mixer_selem_get_playback_switch(element, channel, &value) >= 0
    else { return nil }
    return value != 0
  }

  private func range(of element: OpaquePointer) -> ClosedRange<Double>? {
    var smallest = 0
    var largest = 0
    guard
      snd_mixer_selem_get_capture_dB_range(element, &smallest, &largest) >= 0,
      smallest <= largest
    else { return nil }
    return Double(smallest) / 100...Double(largest) / 100
  }

  private func choice(of element: OpaquePointer, among choices: [String]) -> String? {
    var item: UInt32 = 0
    guard
      snd_mixer_selem_is_enumerated(element) != 0,
      snd_mixer_selem_get_enum_item(element, SND_MIXER_SCHN_MONO, &item) >= 0,
      choices.indices.contains(Int(item))
    else { return nil }
    return choices[Int(item)]
  }

  private func choices(of element: OpaquePointer) -> [String] {
    guard snd_mixer_selem_is_enumerated(element) != 0 else { return [] }
    let count = max(snd_mixer_selem_get_enum_items(element), 0)
    return (0..<UInt32(count)).map { item in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
        guard
          let address = buffer.baseAddress,
          snd_mixer_selem_get_enum_item_name(element, item, buffer.count, address) >= 0
        else { return "\(item)" }
        return String(cString: address)
      }
    }
  }
}
