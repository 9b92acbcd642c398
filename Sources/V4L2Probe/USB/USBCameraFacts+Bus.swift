internal import Rig
internal import UVC

extension USBCameraFacts {
  /// Rates beyond these are not told: a device may claim ten thousand.
  static let rateLimit = 2048

  /// What the bus has room for: neighbours, settings, modes, conflicts.
  mutating func account(_ member: USBBusMember, on bus: USBBusTree, _ function: [Interface]) {
    guard let speed = member.speed, let ledger = bus.ledger(of: member) else {
      notMeasured["bus"] = "unknown_speed"
      return
    }
    let others = bus.sharing(with: member).filter { $0.port != member.port }
    self.bus = USBBus(
      number: bus.number,
      hostController: bus.hostController,
      speedClass: USBBus.SpeedClass(speed.sharedClass),
      intervalUs: speed.intervalUs,
      capacityBytesPerInterval: ledger.speed.budget.bytes,
      reservedBytesPerInterval: ledger.reserved.bytes,
      reservedByCameraBytesPerInterval: ledger.reserved(by: member.port).bytes,
      unreadDevices: others.count { $0.reservations == nil }
    )
    neighbours = others.map { $0.neighbour(ledger) }
    for interface in function {
      addModes(of: interface, StreamRoom(member, interface, speed, ledger))
    }
    let levels = Set(modes.flatMap { $0.rates.map(\.reservedBytesPerInterval) }).filter { $0 > 0 }
    let loads = StreamRoom.loads(of: function, at: speed).filter { levels.contains($0.bytes) }
    for other in others where other.isCamera {
      conflicts += other.conflicts(with: member, function, loads, ledger)
    }
  }

  private mutating func addModes(of interface: Interface, _ room: StreamRoom) {
    alternates += room.alternates.map {
      USBAlternate(
        interface: Int(interface.number),
        alternate: Int($0.number),
        bytesPerInterval: $0.load.bytes,
        fit: room.fit($0.load),
        camerasThatFit: room.ledger.cameras(of: $0.load)
      )
    }
    var count = modes.reduce(0) { $0 + $1.rates.count }
    for format in interface.videoStreaming?.formats ?? [] {
      guard let fourcc = format.fourcc else { continue }
      for frame in format.frames {
        guard count < Self.rateLimit else {
          notMeasured["modes"] = "too_many"
          return
        }
        let mode = room.mode(frame, of: format, fourcc)
        count += mode.rates.count
        modes.append(mode)
      }
    }
  }
}

/// One streaming interface on its bus, with what is kept free beside it.
struct StreamRoom {
  let interface: Interface
  let speed: USBSpeed
  let ledger: BusLedger
  let alternates: [StreamAlternate]
  private let beside: PeriodicLoad

  init(
    _ member: USBBusMember,
    _ interface: Interface,
    _ speed: USBSpeed,
    _ ledger: BusLedger
  ) {
    self.interface = interface
    self.speed = speed
    self.ledger = ledger
    alternates = interface.streamAlternates(at: speed)
    beside = ledger.reserved(beside: [
      StreamDemand(device: member.port, interface: interface.number, load: .none)
    ])
  }

  func fit(_ load: PeriodicLoad) -> USBFit { USBFit(ledger.speed.budget.fit(beside + load)) }

  func mode(_ frame: VideoFrame, of format: VideoFormat, _ fourcc: String) -> USBModeNeed {
    var mode = USBModeNeed(
      interface: Int(interface.number),
      fourcc: fourcc,
      width: Int(frame.width),
      height: Int(frame.height),
      compressed: format.isCompressed,
      highSpeedLimitFps: format.isochronousLimitFps(frame, at: .high)
    )
    mode.rates = format.needs(frame, on: alternates, at: speed).compactMap { need in
      need.rateFps.map { rate in
        USBRateNeed(
          intervalNs: Int(need.interval) * 100,
          rateFps: rate,
          neededBytesPerInterval: need.neededBytes,
          alternate: need.alternate.map { Int($0.number) },
          reservedBytesPerInterval: need.alternate?.load.bytes ?? 0,
          carried: need.isCarried,
          fit: need.alternate.map { fit($0.load) }
        )
      }
    }
    return mode
  }

  /// The loads that streams of a function may take, smallest first, each once.
  static func loads(of function: [Interface], at speed: USBSpeed) -> [PeriodicLoad] {
    var loads: [Int: PeriodicLoad] = [:]
    for alternate in function.flatMap({ $0.streamAlternates(at: speed) })
    where alternate.load.bytes > 0 {
      loads[alternate.load.bytes] = alternate.load
    }
    return loads.values.sorted { $0.bytes < $1.bytes }
  }
}

extension USBBusMember {
  fileprivate func neighbour(_ ledger: BusLedger) -> USBNeighbour {
    USBNeighbour(
      port: port,
      name: name,
      isHub: isHub,
      isCamera: isCamera,
      speedMbps: speedMbps,
      streamsNow: streams([.videoStreaming, .audioStreaming]),
      reservedBytesPerInterval: reservations.map { _ in ledger.reserved(by: port).bytes }
    )
  }

  /// For each load of a camera the least load of this one that there is no room for.
  fileprivate func conflicts(
    with camera: USBBusMember,
    _ function: [Interface],
    _ loads: [PeriodicLoad],
    _ ledger: BusLedger
  ) -> [USBConflict] {
    guard let speed else { return [] }
    let streaming = configuration?.videoStreaming ?? []
    let own = function.map { StreamDemand(device: camera.port, interface: $0.number, load: .none) }
    let theirs = streaming.map { StreamDemand(device: port, interface: $0.number, load: .none) }
    let beside = ledger.reserved(beside: own + theirs)
    let neighbourLoads = usedLoads(at: speed)
    return loads.flatMap { load in
      [BusFit.tight, .exceeds].compactMap { fit in
        neighbourLoads.first { ledger.speed.budget.fit(beside + load + $0) == fit }.map {
          USBConflict(
            port: port,
            name: name,
            bytesPerInterval: load.bytes,
            neighbourBytesPerInterval: $0.bytes,
            fit: USBFit(fit)
          )
        }
      }
    }
  }

  /// The loads that modes of this camera lead to, smallest first.
  private func usedLoads(at speed: USBSpeed) -> [PeriodicLoad] {
    var used: Set<Int> = []
    let streaming = configuration?.videoStreaming ?? []
    for interface in streaming {
      let alternates = interface.streamAlternates(at: speed)
      for format in interface.videoStreaming?.formats ?? [] where format.fourcc != nil {
        for frame in format.frames {
          for need in format.needs(frame, on: alternates, at: speed) {
            if let load = need.alternate?.load { used.insert(load.bytes) }
          }
        }
      }
    }
    return StreamRoom.loads(of: streaming, at: speed).filter { used.contains($0.bytes) }
  }
}

extension USBFit {
  init(_ fit: BusFit) {
    switch fit {
    case .fits: self = .fits
    case .tight: self = .tight
    case .exceeds: self = .exceeds
    }
  }
}

extension USBBus.SpeedClass {
  fileprivate init(_ speed: USBSpeed.Class) {
    switch speed {
    case .full: self = .full
    case .high: self = .high
    case .super: self = .super
    }
  }
}
