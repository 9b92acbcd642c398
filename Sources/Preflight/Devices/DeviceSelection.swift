public import Rig

/// What a device can be called by.
public protocol SelectableDevice {
  /// The stable id.
  var id: String { get }
  /// The name for people.
  var name: String { get }
  /// Every other exact name: nodes, links, server names.
  var otherNames: [String] { get }
}

extension Camera: SelectableDevice {
  /// Nodes, udev's links and the node's number.
  public var otherNames: [String] {
    let paths = nodes.map(\.path)
    return paths + [idLink, pathLink, bus].compactMap { $0 }
      + paths.compactMap { $0.hasPrefix("/dev/video") ? String($0.dropFirst(10)) : nil }
  }
}

extension Microphone: SelectableDevice {
  /// The PCM's and the sound server's names.
  public var otherNames: [String] {
    var names = [path, source?.name].compactMap { $0 }
    if let card, let device { names += ["hw:\(card.index),\(device)", card.id] }
    return names
  }
}

/// Why a device could not be selected.
public enum SelectionFailure: Error, Equatable {
  /// No device has that name.
  case unknown
  /// Several have it; their ids.
  case ambiguous([String])
}

/// Finds a device by what a user calls it.
public enum DeviceSelection {
  /// The device with an exact id or name, else the only one whose name contains the words, whatever
  /// their case.
  public static func device<Device: SelectableDevice>(
    named wanted: String,
    among devices: [Device]
  ) throws(SelectionFailure) -> Device {
    let exact = devices.filter {
      $0.id == wanted || $0.name == wanted || $0.otherNames.contains(wanted)
    }
    if let device = exact.first, exact.count == 1 { return device }
    let matching =
      exact.isEmpty
      ? devices.filter { $0.name.lowercased().contains(wanted.lowercased()) } : exact
    switch matching.count {
    case 0: throw .unknown
    case 1: return matching[0]
    default: throw .ambiguous(matching.map(\.id))
    }
  }
}
