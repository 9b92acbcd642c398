internal import Rig
internal import UVC

extension USBCameraFacts {
  /// What the device says of itself, and how its link compares.
  mutating func identify(_ member: USBBusMember, store: [UInt8]?) {
    speedMbps = member.speedMbps
    descriptorFaults = member.descriptors.faults.map {
      USBDescriptorFault(code: $0.code.rawValue, offset: $0.offset)
    }
    guard let device = member.descriptors.device else {
      notMeasured["modes"] = "no_descriptors"
      return
    }
    firmware = device.bcdDevice.description
    usbVersion = device.bcdUSB.description
    if let speed = member.speed, speed >= .superSpeed {
      superspeedCapable = true
      superspeedEvidence = .link
    } else if let store = store.flatMap(BinaryObjectStore.init) {
      superspeedCapable = store.isSuperSpeedCapable
      superspeedEvidence = .bos
    } else {
      superspeedCapable = device.bcdUSB >= BinaryCodedDecimal(0x0210)
      superspeedEvidence = .usbVersion
    }
    if let capable = superspeedCapable, let speed = member.speed {
      superspeedUnused = capable && speed < .superSpeed
    }
  }

  /// What the function streams, and whether it does now.
  mutating func describe(_ member: USBBusMember, _ function: [Interface]) {
    let all = member.configuration?.interfaces ?? []
    uvcVersion =
      all.compactMap(\.videoControl).first { control in
        function.contains { control.streamingInterfaces.contains($0.number) }
      }?.bcdUVC.description
    streams = function.map { member.stream($0, .video) }
    streams += all.filter { $0.kind == .audioStreaming }.map { member.stream($0, .audio) }
    let video = streams.filter { $0.kind == .video }
    transfer = video.compactMap(\.transfer).first
    reservesBandwidth = transfer.map { $0 == .isochronous }
    let told = video.compactMap(\.streamsNow)
    streamsNow = told.isEmpty ? nil : told.contains(true)
    if streamsNow == nil {
      notMeasured["streams_now"] = transfer == .bulk ? "bulk_has_one_setting" : "not_readable"
    }
  }
}

extension USBBusMember {
  fileprivate func stream(_ interface: Interface, _ kind: USBStream.Kind) -> USBStream {
    let alternates = speed.map { interface.streamAlternates(at: $0) } ?? []
    return USBStream(
      interface: Int(interface.number),
      kind: kind,
      transfer: interface.streamTransfer.flatMap(USBTransfer.init),
      alternate: settings[interface.number].map(Int.init),
      streamsNow: streams(interface),
      reservedBytesPerInterval: settings[interface.number].map { setting in
        alternates.first { $0.number == setting }?.load.bytes ?? 0
      },
      largestBytesPerInterval: alternates.last?.load.bytes ?? 0
    )
  }
}

extension USBTransfer {
  fileprivate init?(_ transfer: Endpoint.Transfer) {
    switch transfer {
    case .isochronous: self = .isochronous
    case .bulk: self = .bulk
    case .control, .interrupt: return nil
    }
  }
}
