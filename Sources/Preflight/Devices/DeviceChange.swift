public import Rig

/// A device that came, went or changed between two listings.
public struct DeviceChange: Encodable, Sendable, Equatable {
  /// What happened.
  public enum Event: String, Encodable, Sendable {
    case added
    case removed
    /// Whether it can be used has changed.
    case changed
  }

  /// What happened.
  public var event: Event
  /// The kind of device.
  public var kind: DeviceKind
  /// The stable id.
  public var id: String
  /// The name for people.
  public var name: String
  /// Whether it can be used now; nil where it is gone.
  public var access: DeviceAccess.State?

  /// The changes from one listing to the next: what went first, then what came, then the rest.
  public static func between(_ old: [WatchedDevice], _ new: [WatchedDevice]) -> [DeviceChange] {
    func change(_ event: Event, _ device: WatchedDevice) -> DeviceChange {
      DeviceChange(
        event: event,
        kind: device.kind,
        id: device.id,
        name: device.name,
        access: event == .removed ? nil : device.access
      )
    }
    let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let after = Set(new.map(\.key))
    return old.filter { !after.contains($0.key) }.map { change(.removed, $0) }
      + new.filter { before[$0.key] == nil }.map { change(.added, $0) }
      + new.filter { before[$0.key].map(\.access) ?? $0.access != $0.access }
      .map { change(.changed, $0) }
  }
}

/// What is watched of a device.
public struct WatchedDevice: Sendable, Equatable {
  /// The kind of device.
  public let kind: DeviceKind
  let id: String
  let name: String
  let access: DeviceAccess.State

  /// A device of a kind.
  public init(kind: DeviceKind, id: String, name: String, access: DeviceAccess.State) {
    self.kind = kind
    self.id = id
    self.name = name
    self.access = access
  }

  fileprivate var key: String { "\(kind.rawValue) \(id)" }
}

extension DeviceListing {
  /// The devices of a listing that are watched.
  public var watched: [WatchedDevice] {
    cameras.map {
      WatchedDevice(kind: .camera, id: $0.id, name: $0.name, access: $0.access.state)
    }
      + (microphones?.microphones ?? []).map {
        WatchedDevice(kind: .microphone, id: $0.id, name: $0.name, access: $0.access.state)
      }
  }
}
