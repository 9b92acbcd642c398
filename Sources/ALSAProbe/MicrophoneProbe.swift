internal import Audio
public import Rig
public import SystemCore

/// Finds the microphones: ALSA's capture devices joined with the sound server's sources.
///
/// Starts no stream and changes nothing. A PCM is opened for milliseconds to ask what it can do,
/// and only where nothing has it open.
public enum MicrophoneProbe {
  /// All microphones of this machine, and the sound server's state.
  ///
  /// A card that could not be read before the deadline is listed as `hung`, a server that did not
  /// answer likewise.
  public static func list(
    root: SystemRoot = SystemRoot(),
    useSoundServer: Bool,
    deadline: Deadline
  ) -> MicrophoneListing {
    list(root: root, hardware: ALSAHardware(), deadline: deadline) {
      useSoundServer
        ? SoundServerView.ask(until: patience(within: deadline)) : SoundServerView.notAsked
    }
  }

  static func list(
    root: SystemRoot,
    hardware: any SoundHardware,
    deadline: Deadline,
    soundServer: () -> SoundServerView
  ) -> MicrophoneListing {
    let numbers = Set(hardware.cards()).union(SoundProcfs(root: root).cards).sorted()
    let reader = CardReader(root: root, hardware: hardware, deadline: deadline)
    let cards = numbers.compactMap { reader.card($0) }
    let view = soundServer()
    let inputs = view.sources.filter { $0.monitorOf == nil }
    var join = SourceJoin(inputs, defaultSource: view.defaultSource)
    var microphones = joined(cards, &join, view, CaptureAccess(root: root))
    microphones += join.remaining.map { source in
      Microphone(source, cards: cards, defaultSource: view.defaultSource)
    }
    return MicrophoneListing(
      microphones: hardwareFirst(withUniqueIds(microphones)),
      monitors: view.sources.filter { $0.monitorOf != nil }
        .map { SoundSource($0, defaultSource: view.defaultSource) },
      soundServer: view.server,
      absence: microphones.isEmpty ? Absence(ofSoundIn: root) : nil
    )
  }

  /// A server that does not answer must leave the time to say so.
  private static func patience(within deadline: Deadline) -> Deadline {
    deadline.orAfter(min(.seconds(2), deadline.remaining * 0.8))
  }

  private static func joined(
    _ cards: [CardReader.Card],
    _ join: inout SourceJoin,
    _ view: SoundServerView,
    _ access: CaptureAccess
  ) -> [Microphone] {
    var microphones: [Microphone] = []
    let ids = CardIdentity.stableIds(of: cards.map(\.identity))
    for (card, id) in zip(cards, ids) {
      let first = card.microphones.first?.device
      for var microphone in card.microphones {
        let device = microphone.device ?? 0
        microphone.id = device == 0 ? id : "\(id)-\(device)"
        let source = join.take(card: card.index, device: device, isFirstDevice: device == first)
        if let source = source.map({ SoundSource($0, defaultSource: view.defaultSource) }) {
          microphone.access = access.shared(microphone.access, source: source)
          microphone.source = source
        }
        microphones.append(microphone)
      }
    }
    return microphones
  }

  private static func withUniqueIds(_ microphones: [Microphone]) -> [Microphone] {
    var taken: Set<String> = []
    return microphones.map { microphone in
      var microphone = microphone
      let id = microphone.id
      var copy = 1
      while !taken.insert(microphone.id).inserted {
        copy += 1
        microphone.id = "\(id)#\(copy)"
      }
      return microphone
    }
  }

  private static func hardwareFirst(_ microphones: [Microphone]) -> [Microphone] {
    microphones.filter(\.kind.isHardware) + microphones.filter { !$0.kind.isHardware }
  }
}

extension Microphone {
  /// A source that no ALSA device stands for alone: a virtual or Bluetooth one, a second one on the
  /// same device, or one of a card that this process can't see.
  fileprivate init(_ source: PulseSource, cards: [CardReader.Card], defaultSource: String?) {
    let sibling = cards.first { $0.index == source.alsaCard }?.microphones.first
    self.init(
      id: source.name,
      name: source.description,
      kind: sibling?.kind ?? source.kind,
      access: DeviceAccess(.ready)
    )
    card = sibling?.card
    usb = sibling?.usb
    mixer = sibling?.mixer
    ratesHz = source.rate > 0 ? [source.rate] : []
    channels = source.channels > 0 ? [source.channels] : []
    self.source = SoundSource(source, defaultSource: defaultSource)
  }
}
