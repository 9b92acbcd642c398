/// An interface with its alternate settings and, for video, what its class-specific descriptors say.
public struct Interface: Sendable, Equatable {
  /// What an interface is for, as far as cameras and their microphones go.
  public enum Kind: Sendable, Equatable {
    case videoControl
    case videoStreaming
    case audioStreaming
    case other
  }

  /// `bInterfaceNumber`.
  public var number: UInt8
  /// The settings in the device's order.
  public var alternates: [AlternateSetting]
  /// The VideoControl header and units; nil on other interfaces and where it has no header.
  public var videoControl: VideoControl?
  /// The formats; nil on other interfaces and where it has no header.
  public var videoStreaming: VideoStreaming?

  /// What it is for, by the class of its first setting (UVC 1.5, A.1 and A.2; Audio 1.0, A.2).
  public var kind: Kind {
    guard let first = alternates.first else { return .other }
    switch (first.interfaceClass, first.interfaceSubclass) {
    case (0x0e, 1): return .videoControl
    case (0x0e, 2): return .videoStreaming
    case (0x01, 2): return .audioStreaming
    default: return .other
    }
  }

  /// The setting of a number; nil where there is none.
  public func alternate(_ number: UInt8) -> AlternateSetting? {
    alternates.first { $0.number == number }
  }
}

/// One of an interface's settings with its endpoints (USB 2.0, 9.6.5).
public struct AlternateSetting: Sendable, Equatable {
  /// `bAlternateSetting`; setting 0 of an isochronous interface carries nothing.
  public var number: UInt8
  /// `bInterfaceClass`; 0x0e is video.
  public var interfaceClass: UInt8
  /// `bInterfaceSubClass`.
  public var interfaceSubclass: UInt8
  /// `bInterfaceProtocol`.
  public var interfaceProtocol: UInt8
  /// The endpoints in the device's order.
  public var endpoints: [Endpoint]
}
