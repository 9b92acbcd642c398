internal import Rig
internal import Text

/// A camera for people, below its name: what it is, what stands in its way, and with `isVerbose`
/// every fact.
struct CameraText {
  let camera: Camera
  let language: Language
  let isVerbose: Bool

  func say(_ message: CameraMessage) -> String { message.text(in: language) }

  /// What matters to everybody.
  var remarks: [String] {
    var lines: [String] = []
    if camera.sharesSerial { lines.append(say(.sharesSerial)) }
    if camera.usbLink?.superspeedUnused == true {
      lines.append(say(.slowLink(speed: (camera.usbLink?.speedMbps ?? 480).shortRate)))
    }
    for input in camera.inputs where isVerbose || input.isCurrent {
      let size = input.width.flatMap { width in input.height.map { "\(width)x\($0)" } }
      let signal = size ?? (input.receivedStandard ?? input.standard)?.uppercased()
      lines.append(say(.input(name: input.name, signal: input.signal, size: signal)))
      if let set = input.standard, let received = input.receivedStandard, set != received {
        lines.append(
          say(.wrongStandard(set: set.uppercased(), received: received.uppercased()))
        )
      }
    }
    if let crop = camera.crop, crop.current != crop.standard {
      lines.append(
        say(.cropped(current: size(of: crop.current), standard: size(of: crop.standard)))
      )
    }
    if !camera.faults.isEmpty { lines.append(say(.faults(camera.faults.joined(separator: ", ")))) }
    if let faults = camera.usbLink?.descriptorFaults, !faults.isEmpty {
      lines.append(say(.descriptorFaults(words(faults))))
    }
    let changed = camera.controls.filter(\.isChanged)
    if !changed.isEmpty {
      let shown = isVerbose ? changed : Array(changed.prefix(4))
      let words = shown.map { "\($0.name) \($0.value.map(String.init) ?? "?")" }
      let rest = changed.count - shown.count
      lines.append(say(.changed(words.joined(separator: ", ") + (rest > 0 ? " + \(rest)" : ""))))
    }
    return lines
  }

  /// Every further fact.
  var details: [String] {
    guard isVerbose else { return [] }
    return linkLines
      + camera.controls.map { control in
        say(
          .control(
            name: control.name,
            value: control.value.map(String.init) ?? "-",
            range: "\(control.minimum)…\(control.maximum)",
            standard: "\(control.defaultValue)"
          )
        )
      }
  }

  /// Where each fault is, since a device may repeat one; of many the first few.
  private func words(_ faults: [USBDescriptorFault]) -> String {
    let shown = isVerbose ? faults : Array(faults.prefix(3))
    let rest = faults.count - shown.count
    return shown.map { "\($0.code) @ \($0.offset)" }.joined(separator: ", ")
      + (rest > 0 ? " + \(rest)" : "")
  }

  private func size(of rectangle: CameraCrop.Rectangle) -> String {
    "\(rectangle.width)x\(rectangle.height)+\(rectangle.left)+\(rectangle.top)"
  }
}

extension CameraControl {
  /// It stands elsewhere than its default, and that has an effect.
  fileprivate var isChanged: Bool {
    value != nil && value != defaultValue && !flags.contains("read_only")
      && !flags.contains("inactive")
  }
}
