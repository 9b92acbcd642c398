internal import Rig
internal import Text

extension DevicesText {
  mutating func add(microphones document: DevicesDocument) {
    section(.microphones)
    if let server = document.soundServer { add(server) }
    add(document.soundBarrier, indent: 2)
    for microphone in document.microphones { add(microphone, in: document) }
    if document.microphones.isEmpty {
      let failed = document.failures.contains { $0.part == .microphone }
      let message: DeviceMessage =
        failed
        ? .notListed(.microphone) : .noMicrophone(document.microphoneAbsence ?? .noneAttached)
      add(say(message), indent: 2)
    }
    addDefault(of: document)
    addHidden(of: document.soundServer?.cards ?? [])
    guard !document.monitors.isEmpty else { return }
    section(.monitors)
    for monitor in document.monitors { add(monitor.name.harmless, indent: 4) }
  }

  private mutating func add(_ microphone: Microphone, in document: DevicesDocument) {
    title(microphone.name, say(.access(microphone.access.state)))
    let text = MicrophoneText(
      microphone: microphone,
      sourceNames: document.sourceNames,
      language: language,
      isVerbose: isVerbose
    )
    for fact in text.facts { add(fact.harmless, indent: 4) }
    for obstacle in text.obstacles { add(obstacle.harmless, indent: 4) }
    add(text.access)
    add("id \(microphone.id)".harmless, indent: 4)
    if let source = text.sourceName { add(source.harmless, indent: 4) }
    for detail in text.details { add(detail.harmless, indent: 6) }
  }

  private mutating func add(_ barrier: AccessBarrier?, indent: Int) {
    guard let barrier else { return }
    add(SoundServerMessage.barrier(barrier).text(in: language).harmless, indent: indent)
    for command in barrier.commands { add(command: command, indent: indent) }
  }
}

// MARK: - Sound server

extension DevicesText {
  private func say(_ message: SoundServerMessage) -> String { message.text(in: language) }

  private mutating func add(_ server: SoundServer) {
    let message =
      server.name.map { SoundServerMessage.running(name: $0, rateHz: server.defaultRateHz) }
      ?? .absent(server.state)
    add(say(message).harmless, indent: 2)
    add(server.barrier, indent: 4)
  }

  /// The default and why it is that one.
  private mutating func addDefault(of document: DevicesDocument) {
    guard let server = document.soundServer, server.state == .running else { return }
    guard let standard = server.defaultSource else {
      guard document.microphones.contains(where: { $0.source != nil }) else { return }
      return section(say(.noDefault))
    }
    let names = document.sourceNames
    section(say(.defaultInput))
    add((names[standard.name] ?? standard.name).harmless, indent: 2)
    add(say(.why(standard.reason, isSaved: standard.isSaved)), indent: 4)
    if let command = standard.remedy { add(command: command, indent: 4) }
    if names[standard.name] != nil {
      add(MicrophoneMessage.source(standard.name).text(in: language).harmless, indent: 4)
    }
    guard isVerbose else { return }
    add(say(.ranks), indent: 4)
    let own = DefaultSource.Rival(
      name: standard.name,
      priority: standard.priority,
      portAvailable: nil
    )
    for ranked in [own] + standard.rivals {
      let message = SoundServerMessage.ranked(
        name: names[ranked.name] ?? ranked.name,
        priority: ranked.priority,
        unplugged: ranked.portAvailable == false
      )
      add(say(message).harmless, indent: 6)
    }
  }

  /// Cards that could capture, but not in the profile that is in use.
  private mutating func addHidden(of cards: [SoundServerCard]) {
    let hidden = cards.filter { $0.capturesNow != true && $0.couldCapture }
    guard !hidden.isEmpty else { return }
    section(say(.hidden))
    for card in hidden {
      add(card.description.harmless, indent: 2)
      add(say(.hiddenBy(profile: card.activeProfile)).harmless, indent: 4)
      if card.isBluetooth { add(say(.costsMusic), indent: 4) }
      if let command = card.capturingCommand {
        add(command: command, indent: 4)
      }
    }
  }
}

extension DevicesDocument {
  /// The names for people of sources, by the server's names.
  fileprivate var sourceNames: [String: String] {
    let pairs =
      microphones.compactMap { microphone in microphone.source.map { ($0.name, microphone.name) } }
      + monitors.map { ($0.name, $0.description) }
    return Dictionary(pairs) { first, _ in first }
  }
}
