internal import CALSA
internal import SystemCore
internal import SystemPackage

/// An open control device of a card (`/dev/snd/controlC0`).
public struct ALSAControl: ~Copyable {
  let handle: OpaquePointer

  /// Opens a card's control device for reading; starts nothing.
  ///
  /// The corresponding C function is `snd_ctl_open_lconf`.
  public init(card: Int) throws(ALSAError) {
    handle = try Self.opened(card: card)
  }

  deinit { snd_ctl_close(handle) }

  /// A handle for the caller to close.
  static func opened(card: Int) throws(ALSAError) -> OpaquePointer {
    let configuration = try ALSAConfiguration()
    var handle: OpaquePointer?
    do throws(ALSAError) {
      try checked(
        snd_ctl_open_lconf(&handle, "hw:\(card)", SND_CTL_READONLY, configuration.tree),
        "snd_ctl_open"
      )
    } catch {
      throw error.told(of: PCMName("hw:\(card)"))
    }
    guard let handle else { throw ALSAError(.noDevice, in: "snd_ctl_open") }
    return handle
  }

  /// The numbers of the cards whose control device this user may open.
  ///
  /// The corresponding C function is `snd_card_next`.
  public static func cards() -> [Int] {
    ALSALibrary.silenced
    var cards: [Int] = []
    var card: Int32 = -1
    while snd_card_next(&card) == 0, card >= 0 { cards.append(Int(card)) }
    return cards
  }

  /// What the card says of itself.
  ///
  /// The corresponding C function is `snd_ctl_card_info`.
  public func information() throws(ALSAError) -> CardInformation {
    var information: OpaquePointer?
    try checked(snd_ctl_card_info_malloc(&information), "snd_ctl_card_info_malloc")
    defer { snd_ctl_card_info_free(information) }
    try checked(snd_ctl_card_info(handle, information), "snd_ctl_card_info")
    return CardInformation(
      id: String(cString: snd_ctl_card_info_get_id(information)),
      driver: String(cString: snd_ctl_card_info_get_driver(information)),
      name: String(cString: snd_ctl_card_info_get_name(information)),
      longName: String(cString: snd_ctl_card_info_get_longname(information)),
      mixerName: String(cString: snd_ctl_card_info_get_mixername(information)),
      components: String(cString: snd_ctl_card_info_get_components(information))
    )
  }

  /// The card's devices that capture; no PCM is opened.
  ///
  /// The corresponding C functions are `snd_ctl_pcm_next_device` and `snd_ctl_pcm_info`.
  public func captureDevices() throws(ALSAError) -> [CaptureDevice] {
    var information: OpaquePointer?
    try checked(snd_pcm_info_malloc(&information), "snd_pcm_info_malloc")
    defer { snd_pcm_info_free(information) }
    var devices: [CaptureDevice] = []
    var number: Int32 = -1
    while true {
      try checked(snd_ctl_pcm_next_device(handle, &number), "snd_ctl_pcm_next_device")
      guard number >= 0 else { return devices }
      snd_pcm_info_set_device(information, UInt32(number))
      snd_pcm_info_set_subdevice(information, 0)
      snd_pcm_info_set_stream(information, SND_PCM_STREAM_CAPTURE)
      let result = snd_ctl_pcm_info(handle, information)
      if result == -Errno.noSuchFileOrDirectory.rawValue { continue }  // it only plays
      try checked(result, "snd_ctl_pcm_info")
      devices.append(
        CaptureDevice(
          number: Int(number),
          id: String(cString: snd_pcm_info_get_id(information)),
          name: String(cString: snd_pcm_info_get_name(information)),
          subdevices: Int(snd_pcm_info_get_subdevices_count(information)),
          subdevicesAvailable: Int(snd_pcm_info_get_subdevices_avail(information))
        )
      )
    }
  }
}
