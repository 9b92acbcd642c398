internal import AccessProbe
internal import Audio
internal import Rig
internal import SystemCore

/// What the sound server shows; tests give tables.
struct SoundServerView {
  var server: SoundServer
  var sources: [PulseSource] = []
  var cards: [PulseCard] = []
  var outputs: [PulseSourceOutput] = []
  var defaultSource: String?

  /// Asks the server of this user, or the one at an address.
  ///
  /// Cards and streams are extras: a server that tells only of sources is not hung.
  static func ask(
    server address: String? = nil,
    until deadline: Deadline,
    barriers: BarrierFinder = BarrierFinder()
  ) -> SoundServerView {
    do throws(PulseError) {
      let connection = try PulseConnection(server: address, until: deadline)
      let information = try connection.serverInformation(until: deadline)
      var view = SoundServerView(
        server: SoundServer(information),
        sources: try connection.sources(until: deadline),
        cards: (try? connection.cards(until: deadline)) ?? [],
        outputs: (try? connection.sourceOutputs(until: deadline)) ?? [],
        defaultSource: information.defaultSource
      )
      view.explain(
        saved: SavedDefaultSource(root: barriers.root, environment: barriers.environment)
          .name(forPipeWire: information.isPipeWire)
      )
      return view
    } catch {
      var server = SoundServer(after: error)
      server.barrier = barriers.barrier(to: server.state)
      return SoundServerView(server: server)
    }
  }

  /// The view of a run that was told not to ask.
  static let notAsked = SoundServerView(server: SoundServer(.notRunning, detail: "not asked"))

  /// Adds what follows from the rest: the cards with their profiles, and why the default is it.
  mutating func explain(saved: String?) {
    server.cards = cards.map { SoundServerCard($0) }
    server.defaultSource = DefaultSource(
      defaultSource,
      among: sources,
      isPipeWire: server.kind == .pipeWire,
      saved: saved
    )
  }

  /// The card that a source is on.
  func card(of source: PulseSource) -> PulseCard? {
    source.card.flatMap { index in cards.first { $0.index == index } }
  }

  /// The source whose sound another one processes; nil where it is no filter or not told.
  func master(of source: PulseSource) -> String? {
    if let master = source.properties["device.master_device"] { return master }
    guard let group = source.properties["node.link-group"] else { return nil }
    let input = outputs.first { $0.properties["node.link-group"] == group }
    return input.flatMap { input in sources.first { $0.index == input.source }?.name }
  }
}

extension SoundServer {
  init(_ information: PulseServerInformation) {
    self.init(.running, name: information.name, version: information.version)
    kind = information.isPipeWire ? .pipeWire : .pulseAudio
    defaultRateHz = information.defaultRate > 0 ? information.defaultRate : nil
  }

  /// The state that an error stands for.
  init(after error: PulseError) {
    switch error {
    case .noLibrary(let missing): self.init(.noLibrary, detail: "missing \(missing)")
    case .notRunning(let reason): self.init(.notRunning, detail: reason)
    case .refused(let reason), .noSource(let reason): self.init(.refused, detail: reason)
    case .hung: self.init(.hung)
    case .failed(let call, let reason): self.init(.refused, detail: "\(call): \(reason)")
    }
  }
}

extension SoundServerCard {
  fileprivate init(_ card: PulseCard) {
    self.init(
      name: card.name,
      description: card.properties["device.description"] ?? card.name,
      activeProfile: card.activeProfile,
      profiles: card.profiles.map {
        Profile(
          name: $0.name,
          description: $0.description,
          sources: $0.sources,
          priority: $0.priority,
          available: $0.isAvailable
        )
      },
      alsaCard: (card.properties["alsa.card"] ?? card.properties["api.alsa.card"])
        .flatMap { Int($0) },
      isBluetooth: card.isBluetooth
    )
  }
}

extension PulseCard {
  var isBluetooth: Bool {
    properties["device.bus"] == "bluetooth"
      || properties["device.api"]?.hasPrefix("bluez") == true
  }
}
