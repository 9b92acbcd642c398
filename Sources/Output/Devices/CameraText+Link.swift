internal import Rig
internal import Text

/// What a camera's USB device, its bus and its driver tell.
extension CameraText {
  var linkLines: [String] {
    let identity = camera.usb.map {
      CameraMessage.identity(
        vendorId: $0.vendorId,
        productId: $0.productId,
        serial: $0.serial?.isEmpty == false ? $0.serial : nil
      )
    }
    let messages =
      [identity].compactMap { $0 }
      + (camera.usbLink.map { deviceLines($0) + busLines($0) + needLines($0) } ?? [])
    return messages.map(say)
  }

  private func deviceLines(_ link: USBCameraFacts) -> [CameraMessage] {
    var lines: [CameraMessage] = [
      .usb(
        port: link.port,
        speed: link.speedMbps.map(\.shortRate) ?? "?",
        firmware: link.firmware ?? "?",
        depth: link.hubDepth
      )
    ]
    if let version = link.uvcVersion {
      lines.append(.videoClass(version: version, isBulk: link.transfer == .bulk))
    }
    if let control = link.power.control {
      lines.append(
        .power(
          maySuspend: control == "auto",
          status: link.power.runtimeStatus,
          maxMa: link.maxPowerMa
        )
      )
    }
    if let driver = link.driver {
      lines.append(
        .driver(
          quirks: driver.quirks.map { "0x" + String($0, radix: 16) },
          handsOnBroken: driver.nodrop
        )
      )
    }
    return lines
  }

  private func busLines(_ link: USBCameraFacts) -> [CameraMessage] {
    var lines: [CameraMessage] = []
    if let bus = link.bus {
      lines.append(
        .bus(reserved: bus.reservedBytesPerInterval, capacity: bus.capacityBytesPerInterval)
      )
    }
    for neighbour in link.neighbours where !neighbour.isHub {
      lines.append(
        .neighbour(
          name: neighbour.name,
          port: neighbour.port,
          streams: neighbour.streamsNow ?? false
        )
      )
    }
    return lines
  }

  private func needLines(_ link: USBCameraFacts) -> [CameraMessage] {
    var lines: [CameraMessage] = []
    for mode in link.modes {
      for rate in mode.rates {
        guard let fit = rate.fit, fit != .fits else { continue }
        let name = "\(mode.fourcc):\(mode.width)x\(mode.height)@\(rate.rateFps.shortRate)"
        lines.append(
          .doesNotFit(mode: name, needed: rate.reservedBytesPerInterval, tightly: fit == .tight)
        )
      }
    }
    for conflict in link.conflicts {
      lines.append(
        .conflict(
          name: conflict.name,
          port: conflict.port,
          own: conflict.bytesPerInterval,
          theirs: conflict.neighbourBytesPerInterval,
          tightly: conflict.fit == .tight
        )
      )
    }
    return lines
  }
}
