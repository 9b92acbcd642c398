internal import AccessProbe
internal import Audio
public import Rig
public import SystemCore

/// Finds the microphones: ALSA's capture devices joined with the sound server's sources.
///
/// Starts no stream and changes nothing. A PCM is opened for milliseconds to ask what it can do,
/// and only where nothing has it open.
public enum MicrophoneProbe {
  /// The microphones of this machine, or of one card, and the sound server's state.
  ///
  /// A card that could not be read before the deadline is listed as `hung`, a server that did not
  /// answer likewise: with a deadline that has passed no device is opened.
  public static func list(
    root: SystemRoot = SystemRoot(),
    cards: CardSelection = .all,
    useSoundServer: Bool,
    deadline: Deadline
  ) -> MicrophoneListing {
    list(root: root, hardware: ALSAHardware(), cards: cards, deadline: deadline) {
      useSoundServer
        ? SoundServerView.ask(until: patience(within: deadline)) : SoundServerView.notAsked
    }
  }

  /// The numbers of the cards that capture, without opening any.
  public static func cardNumbers(root: SystemRoot = SystemRoot()) -> [Int] {
    let procfs = SoundProcfs(root: root)
    return procfs.cards.filter { procfs.captures($0) }
  }

  static func list(
    root: SystemRoot,
    hardware: any SoundHardware,
    cards selection: CardSelection = .all,
    deadline: Deadline,
    barriers: BarrierFinder? = nil,
    soundServer: () -> SoundServerView
  ) -> MicrophoneListing {
    let barriers = barriers ?? BarrierFinder(root: root)
    let reader = CardReader(root: root, hardware: hardware, deadline: deadline, barriers: barriers)
    let cards = numbers(selection, hardware, root).compactMap { reader.card($0) }
    let view = soundServer()
    let inputs = view.sources.filter { $0.monitorOf == nil }
    var join = SourceJoin(inputs, defaultSource: view.defaultSource)
    let others = otherCards(than: cards, selection, root)
    var microphones = joined(cards, others, &join, view, CaptureAccess(root: root))
    microphones += join.remaining.filter { belongs($0, to: selection, root) }.map { source in
      Microphone(source, cards: cards, in: view)
    }
    return MicrophoneListing(
      microphones: hardwareFirst(withUniqueIds(microphones)),
      monitors: view.sources.filter { $0.monitorOf != nil }.map { SoundSource($0, in: view) },
      soundServer: view.server,
      absence: microphones.isEmpty ? Absence(ofSoundIn: root) : nil,
      barrier: barriers.barrierToAllCards()
    )
  }

  private static func numbers(
    _ selection: CardSelection,
    _ hardware: any SoundHardware,
    _ root: SystemRoot
  ) -> [Int] {
    switch selection {
    case .all: Set(hardware.cards()).union(SoundProcfs(root: root).cards).sorted()
    case .only(let card): [card]
    case .none: []
    }
  }

  /// Ids tell microphones apart from those of all cards, also where only one is listed.
  private static func otherCards(
    than cards: [CardReader.Card],
    _ selection: CardSelection,
    _ root: SystemRoot
  ) -> [CardIdentity] {
    guard case .only = selection else { return [] }
    let known = Set(cards.map(\.index))
    return cardNumbers(root: root).filter { !known.contains($0) }.map { card in
      let id = SoundProcfs(root: root).description(ofCard: card).information.id
      return CardIdentity(root: root, card: card, cardId: id)
    }
  }

  /// Whether a source that no device has taken is listed.
  private static func belongs(
    _ source: PulseSource,
    to selection: CardSelection,
    _ root: SystemRoot
  ) -> Bool {
    switch selection {
    case .all: true
    case .only(let card): source.alsaCard == card
    case .none: source.alsaCard.map { !SoundProcfs(root: root).cards.contains($0) } ?? true
    }
  }

  /// A server that does not answer must leave the time to say so.
  private static func patience(within deadline: Deadline) -> Deadline {
    deadline.orAfter(min(.seconds(2), deadline.remaining * 0.8))
  }

  private static func joined(
    _ cards: [CardReader.Card],
    _ others: [CardIdentity],
    _ join: inout SourceJoin,
    _ view: SoundServerView,
    _ access: CaptureAccess
  ) -> [Microphone] {
    var microphones: [Microphone] = []
    let ids = CardIdentity.stableIds(of: cards.map(\.identity) + others)
    for (card, id) in zip(cards, ids) {
      let first = card.microphones.first?.device
      for var microphone in card.microphones {
        let device = microphone.device ?? 0
        microphone.id = device == 0 ? id : "\(id)-\(device)"
        if let source = join.take(
          card: card.index,
          device: device,
          isFirstDevice: device == first
        ) {
          microphone.take(source, in: view)
          microphone.access = access.shared(microphone.access, source: source)
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
  /// Joins a device with the server's source for it.
  fileprivate mutating func take(_ source: PulseSource, in view: SoundServerView) {
    self.source = SoundSource(source, in: view)
    guard let set = UseCase(source, card: view.card(of: source)) else { return }
    var merged = set
    merged.configuration = useCase?.configuration
    useCase = merged
  }

  /// A source that no ALSA device stands for alone: a virtual or Bluetooth one, a second one on the
  /// same device, or one of a card that this process can't see.
  fileprivate init(_ source: PulseSource, cards: [CardReader.Card], in view: SoundServerView) {
    let sibling = cards.first { $0.index == source.alsaCard }?.microphones.first
    self.init(
      id: source.name,
      name: source.description,
      kind: sibling?.kind ?? source.kind,
      access: DeviceAccess(.ready)
    )
    category = sibling?.category ?? source.category
    card = sibling?.card
    usb = sibling?.usb
    partOfCamera = sibling?.partOfCamera
    mixer = sibling?.mixer
    jacks = sibling?.jacks
    ratesHz = source.rate > 0 ? [source.rate] : []
    channels = source.channels > 0 ? [source.channels] : []
    take(source, in: view)
  }
}
