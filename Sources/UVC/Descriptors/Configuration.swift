/// A configuration with its interfaces (USB 2.0, 9.6.3).
public struct Configuration: Sendable, Equatable {
  /// `bConfigurationValue`.
  public var value: UInt8
  /// `bMaxPower` as given: units of 2 mA, of 8 mA on SuperSpeed.
  public var maxPowerUnits: UInt8
  /// The interfaces in the order of their first descriptor.
  public var interfaces: [Interface]
  /// Which interfaces make up one function.
  public var associations: [InterfaceAssociation]

  static let length = 9

  /// The interface of a number; nil where there is none.
  public func interface(_ number: UInt8) -> Interface? {
    interfaces.first { $0.number == number }
  }

  /// The interfaces that carry video.
  public var videoStreaming: [Interface] { interfaces.filter { $0.kind == .videoStreaming } }
}

/// An interface association (USB 2.0 ECN): neighbouring interfaces that are one function.
public struct InterfaceAssociation: Sendable, Equatable {
  /// `bFirstInterface`.
  public var firstInterface: UInt8
  /// `bInterfaceCount`.
  public var interfaceCount: UInt8
  /// `bFunctionClass`; 0x0e is video.
  public var functionClass: UInt8
  /// `bFunctionSubClass`.
  public var functionSubclass: UInt8
}
