internal import Audio

/// Where a source stands when the server chooses a default by itself.
///
/// PulseAudio (`compare_sources`, `pa_device_init_priority`): a port with nothing in it loses, then
/// a monitor, then the lower priority, which is the sum for class, form factor, bus and profile.
/// WirePlumber leaves out what is unplugged and takes the highest `priority.session`.
struct SourceRank: Comparable {
  var isUnplugged: Bool
  var isMonitor: Bool
  var priority: Int

  init(_ source: PulseSource, isPipeWire: Bool) {
    isUnplugged = source.isPortAvailable == false
    isMonitor = source.monitorOf != nil
    priority = isPipeWire ? source.sessionPriority : source.devicePriority
  }

  static func < (left: SourceRank, right: SourceRank) -> Bool {
    if left.isUnplugged != right.isUnplugged { return left.isUnplugged }
    if left.isMonitor != right.isMonitor { return left.isMonitor }
    return left.priority < right.priority
  }
}

extension PulseSource {
  fileprivate var sessionPriority: Int {
    let text = properties["priority.session"] ?? properties["priority.driver"]
    return text.flatMap { Int($0) } ?? 0
  }

  fileprivate var devicePriority: Int {
    var priority = 0
    switch properties["device.class"] {
    case "sound": priority += 9000
    case nil, "modem": break
    default: priority += 1000
    }
    switch properties["device.form_factor"] {
    case "headphone": priority += 900
    case "hifi": priority += 600
    case "speaker": priority += 500
    case "portable": priority += 450
    default: break
    }
    switch properties["device.bus"] {
    case "bluetooth": priority += 50
    case "usb": priority += 40
    case "pci": priority += 30
    default: break
    }
    let profile = properties["device.profile.name"] ?? ""
    if profile.hasPrefix("analog-") { priority += 9 }
    if profile.hasPrefix("iec958-") { priority += 8 }
    return priority
  }
}
