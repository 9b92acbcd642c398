/// An interface of a USB device that carries video or sound.
public struct USBStream: Codable, Sendable, Equatable {
  /// What an interface carries.
  public enum Kind: String, Codable, Sendable {
    case video
    case audio
  }

  /// `bInterfaceNumber`.
  public var interface: Int
  /// What it carries.
  public var kind: Kind
  /// How; nil where it has no endpoint for it.
  public var transfer: USBTransfer?
  /// The alternate setting now; nil where it could not be read.
  public var alternate: Int?
  /// Whether it streams now: an isochronous interface whose setting is not 0; nil for bulk.
  public var streamsNow: Bool?
  /// What it keeps free now.
  public var reservedBytesPerInterval: Int?
  /// What its largest setting would keep free.
  public var largestBytesPerInterval: Int

  /// An interface as read.
  public init(
    interface: Int,
    kind: Kind,
    transfer: USBTransfer?,
    alternate: Int?,
    streamsNow: Bool?,
    reservedBytesPerInterval: Int?,
    largestBytesPerInterval: Int
  ) {
    self.interface = interface
    self.kind = kind
    self.transfer = transfer
    self.alternate = alternate
    self.streamsNow = streamsNow
    self.reservedBytesPerInterval = reservedBytesPerInterval
    self.largestBytesPerInterval = largestBytesPerInterval
  }
}
