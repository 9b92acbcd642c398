public import Rig
public import Text

/// `airworthy devices` for people.
public struct DevicesText {
  let language: Language
  let isVerbose: Bool
  private let width: Int
  private var lines: [String] = []

  private init(_ language: Language, width: Int, isVerbose: Bool) {
    self.language = language
    self.width = width
    self.isVerbose = isVerbose
  }

  /// The text of a document; only the sections that were asked for.
  public static func text(
    of document: DevicesDocument,
    showing kinds: Set<DeviceKind>,
    _ language: Language,
    width: Int = 80,
    isVerbose: Bool = false
  ) -> String {
    let mark = DemoMark(document.rig, language)
    var view = DevicesText(language, width: mark.width(of: width), isVerbose: isVerbose)
    if kinds.contains(.camera) { view.add(cameras: document) }
    if kinds.contains(.microphone) { view.add(microphones: document) }
    if kinds.contains(.computer), let computer = document.computer { view.add(computer) }
    if let encoders = document.encoders { view.add(encoders) }
    return mark.text(view.lines)
  }

  func say(_ message: DeviceMessage) -> String { message.text(in: language) }

  mutating func section(_ heading: DeviceMessage) { section(say(heading)) }

  mutating func section(_ heading: String) {
    if !lines.isEmpty, lines.last != "" { lines.append("") }
    lines += Paragraph.lines(heading, width: width, hanging: "  ")
  }

  mutating func add(_ text: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    lines += Paragraph.lines(text, width: width, indent: margin, hanging: margin + "  ")
  }

  /// A command stays in one line, however long: broken it could not be pasted.
  mutating func add(command: String, indent: Int) {
    lines.append(String(repeating: " ", count: indent) + say(.tryCommand(command)))
  }

  mutating func title(_ name: String, _ state: String) {
    let room = width - 2 - state.displayWidth - 2
    lines.append("  " + name.harmless.clipped(to: room).padded(to: room) + "  " + state)
  }

  mutating func add(_ access: DeviceAccess) {
    if !access.holders.isEmpty {
      let names = access.holders.map { "\($0.name) (\($0.pid))" }.joined(separator: ", ")
      add(say(.heldBy(names: names.harmless)), indent: 4)
    }
    if let detail = access.detail { add(detail.harmless, indent: 4) }
    for command in access.commands { add(command: command, indent: 4) }
  }
}

// MARK: - Cameras

extension DevicesText {
  private mutating func add(cameras document: DevicesDocument) {
    section(.cameras)
    for camera in document.cameras { add(camera) }
    if document.cameras.isEmpty {
      let failed = document.failures.contains { $0.part == .camera }
      let message: DeviceMessage =
        failed ? .notListed(.camera) : .noCamera(document.cameraAbsence ?? .noneAttached)
      add(say(message), indent: 2)
    }
  }

  private mutating func add(_ camera: Camera) {
    title(camera.name, say(.access(camera.access.state)))
    let kind = CameraMessage.kind(camera.kind).text(in: language)
    let place = [kind, camera.path, camera.driver, camera.bus].compactMap { $0 }
    add(place.joined(separator: " · ").harmless, indent: 4)
    for line in modeLines(of: camera) { add(line, indent: 4) }
    if let format = camera.format { add(say(.currentFormat(format.text)), indent: 4) }
    let text = CameraText(camera: camera, language: language, isVerbose: isVerbose)
    for remark in text.remarks { add(remark.harmless, indent: 4) }
    for node in camera.nodes where node.path != camera.path {
      add("\(node.path): \(say(.nodeRole(node.role)))", indent: 4)
    }
    if let barrier = camera.barrier {
      add(SoundServerMessage.barrier(barrier).text(in: language).harmless, indent: 4)
    }
    add(camera.access.explained(by: camera.barrier))
    add("id \(camera.id)".harmless, indent: 4)
    for detail in text.details { add(detail.harmless, indent: 6) }
  }

  /// A line a pixel format: sizes from large to small, each with its rates.
  private func modeLines(of camera: Camera) -> [String] {
    var order: [String] = []
    var sizes: [String: [String]] = [:]
    for mode in camera.modes {
      if sizes[mode.fourcc] == nil { order.append(mode.fourcc) }
      sizes[mode.fourcc, default: []].append(text(of: mode))
    }
    return order.map { "\($0.padded(to: 5)) \(sizes[$0, default: []].joined(separator: ", "))" }
  }

  private func text(of mode: CaptureMode) -> String {
    let rates = mode.ratesFps.map(\.shortRate).joined(separator: "/")
    let size =
      mode.sizeRange.map {
        say(
          .stepwiseSizes(
            smallest: "\($0.minWidth)x\($0.minHeight)",
            largest: "\($0.maxWidth)x\($0.maxHeight)"
          )
        )
      } ?? "\(mode.width)x\(mode.height)"
    if let range = mode.intervalRange, let slow = range.longest.rateFps,
      let fast = range.shortest.rateFps
    {
      return "\(size)@\(slow.shortRate)-\(fast.shortRate)"
    }
    return rates.isEmpty ? size : "\(size)@\(rates)"
  }
}

extension CaptureFormat {
  /// The mode as `--mode` takes it.
  package var text: String {
    "\(fourcc):\(width)x\(height)" + (rateFps.map { "@\($0.shortRate)" } ?? "")
  }
}

// MARK: - Computer

extension DevicesText {
  private mutating func add(_ computer: Computer) {
    section(.computer)
    var facts: [DeviceMessage] = [
      .processors(count: computer.processors, name: (computer.processor ?? "?").harmless)
    ]
    if let load = computer.load1 { facts.append(.load(load.fixed(2))) }
    if let governor = computer.governor { facts.append(.governor(governor)) }
    if let profile = computer.powerProfile { facts.append(.powerProfile(profile)) }
    if let battery = computer.battery {
      facts.append(
        .battery(state: battery.state, percent: battery.percent.map(String.init) ?? "?")
      )
    }
    if let available = computer.memoryAvailableMib, let total = computer.memoryTotalMib {
      facts.append(
        .memory(
          available: (Double(available) / 1024).fixed(1),
          total: (Double(total) / 1024).fixed(1)
        )
      )
    }
    if let free = computer.diskFreeMib { facts.append(.diskFree((Double(free) / 1024).fixed(1))) }
    if let degrees = computer.temperatureCelsius { facts.append(.temperature(degrees.fixed(0))) }
    for link in computer.wifi {
      let signal = link.signalDbm.map { "\($0) dBm" } ?? "-"
      facts.append(.wifi(interface: link.interface, signal: signal, saving: link.powerSave))
    }
    if computer.metered == true { facts.append(.metered) }
    if !computer.vpnInterfaces.isEmpty {
      facts.append(.vpn(computer.vpnInterfaces.joined(separator: ", ")))
    }
    if let route = computer.routeInterface { facts.append(.route(route)) }
    if let suspend = computer.suspend, suspend.idleSeconds > 0 {
      facts.append(.suspend(minutes: suspend.idleSeconds / 60))
    }
    if let lock = computer.screenLock, lock.idleSeconds > 0 {
      facts.append(.screenLock(minutes: lock.idleSeconds / 60))
    }
    for fact in facts { add(say(fact), indent: 2) }
  }
}
