internal import Rig

/// Holds what was read of a camera, beside what it gave, against what a show needs.
struct CameraFactsCheck {
  /// A camera that wakes from autosuspend takes this long at most.
  private static let wakingMs = 2000.0

  let device: Camera
  let measurement: CameraMeasurement
  let target: Finding.Target

  var findings: [Finding] {
    [
      device.signalFinding(target), device.libcameraFinding(target), infrared, lies, clock, cropped,
      slowLink, tight,
      autosuspend,
    ].compactMap { $0 }
  }

  private func warning(
    _ code: FindingCode,
    _ arguments: [String: String?],
    commands: [String] = []
  ) -> Finding {
    Finding(
      code,
      .warn,
      target,
      remedy: Remedy(commands: commands),
      arguments: arguments.compactMapValues { $0 }
    )
  }

  private var infrared: Finding? {
    device.kind == .infrared ? warning(.cameraInfrared, [:]) : nil
  }

  /// What the driver lists, and what the device describes itself by, that can't be true.
  private var lies: Finding? {
    let described = device.usbLink?.descriptorFaults.map(\.code) ?? []
    guard !device.faults.isEmpty || !described.isEmpty else { return nil }
    return warning(
      .cameraLies,
      ["faults": words(device.faults), "descriptor_faults": words(described)]
    )
  }

  /// Each word once, in order; nil for none.
  private func words(_ words: [String]) -> String? {
    var seen: Set<String> = []
    let distinct = words.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : distinct.joined(separator: ", ")
  }

  private var clock: Finding? {
    measurement.clockFault.map { warning(.cameraClock, ["fault": $0]) }
  }

  private var cropped: Finding? {
    if let zoom = device.control(CameraControl.zoomAbsolute), let value = zoom.value,
      value != zoom.defaultValue
    {
      return warning(
        .cameraCropped,
        ["control": zoom.name, "value": "\(value)", "standard": "\(zoom.defaultValue)"],
        commands: device.command(setting: zoom, to: zoom.defaultValue)
      )
    }
    guard let crop = device.crop, crop.current != crop.standard else { return nil }
    return warning(
      .cameraCropped,
      [
        "value": "\(crop.current.width)x\(crop.current.height)",
        "standard": "\(crop.standard.width)x\(crop.standard.height)",
      ]
    )
  }

  /// Only where the device itself says what it can: a version number alone is no proof.
  private var slowLink: Finding? {
    guard let link = device.usbLink, link.superspeedUnused == true,
      link.superspeedEvidence != .usbVersion
    else { return nil }
    return warning(
      .cameraUSBSlowLink,
      [
        "port": link.port, "speed_mbps": link.speedMbps.map { "\($0)" },
        "evidence": link.superspeedEvidence?.rawValue,
      ]
    )
  }

  /// By the book the bus has no room for this mode beside what others have reserved.
  private var tight: Finding? {
    let format = measurement.negotiated
    guard let link = device.usbLink, let need = link.need(of: format), need.fit == .exceeds
    else { return nil }
    let neighbours = link.neighbours.filter { ($0.reservedBytesPerInterval ?? 0) > 0 }.map(\.name)
    return warning(
      .cameraUSBTight,
      [
        "needed_bytes": "\(need.reservedBytesPerInterval)",
        "free_bytes": link.bus.map { "\($0.freeBytesPerInterval)" },
        "neighbours": neighbours.isEmpty ? nil : neighbours.joined(separator: ", "),
        "fit": need.fit?.rawValue,
      ]
    )
  }

  private var autosuspend: Finding? {
    guard let link = device.usbLink, link.power.control == "auto",
      let first = measurement.firstFrameMs, first > Self.wakingMs
    else { return nil }
    return warning(
      .cameraUSBAutosuspend,
      ["first_frame_ms": "\(first.rounded())", "port": link.port],
      commands: ["echo on | sudo tee /sys/bus/usb/devices/\(link.port)/power/control"]
    )
  }
}
