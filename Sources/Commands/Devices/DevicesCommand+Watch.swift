internal import ArgumentParser
internal import OrderedJSON
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

extension DevicesCommand {
  /// A change that no node shows (a program takes a camera, the sound server gets a source) is seen
  /// this late at most.
  private static let refresh = Duration.seconds(5)
  /// A device makes several nodes: they are listed once, when all are there.
  private static let settling = Duration.milliseconds(400)

  /// Lists what is there, then tells what comes, goes and changes, until Ctrl-C.
  func watchDevices() throws {
    let interrupts = try? Interrupts()
    let nodes = try? NodeWatch(["/dev", "/dev/snd"])
    var known: [WatchedDevice] = []
    while true {
      let supervisor = shared.supervisor(interrupts)
      let listing = DeviceSurvey(supervisor, rig: shared.rig).run(surveyed)
      guard !supervisor.isInterrupted else { throw ExitStatus.interrupted }
      let devices = listing.watched.filter { shown.contains($0.kind) }
      for change in DeviceChange.between(known, devices) { try tell(change) }
      known = devices
      try wait(for: nodes?.descriptor.number, interrupts)
      nodes?.drain()
    }
  }

  private func wait(for nodes: Int32?, _ interrupts: Interrupts?) throws {
    let descriptors = [interrupts?.descriptor.number, nodes].compactMap { $0 }
    let ready = (try? Readiness.readable(among: descriptors, until: .after(Self.refresh))) ?? []
    var isInterrupted = interrupts != nil && ready.contains(0)
    if !ready.isEmpty, !isInterrupted, let interrupts {
      let signals = try? Readiness.readable(
        among: [interrupts.descriptor.number],
        until: .after(Self.settling)
      )
      isInterrupted = signals?.isEmpty == false
    }
    if isInterrupted { throw ExitStatus.interrupted }
  }

  private func tell(_ change: DeviceChange) throws {
    guard !shared.json, !events else {
      return try shared.console.write(OrderedJSON.text(of: change, .compact) + "\n")
    }
    let kind: DeviceMessage = change.kind == .camera ? .camera : .microphone
    let mark =
      switch change.event {
      case .added: "+"
      case .removed: "-"
      case .changed: "*"
      }
    let state = change.access.map { ": " + DeviceMessage.access($0).text(in: shared.language) }
    try shared.console.write(
      "\(mark) \(kind.text(in: shared.language)) \(change.name.harmless)"
        + " (\(change.id.harmless))\(state ?? "")\n"
    )
  }
}
