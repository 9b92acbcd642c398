/// What a VideoControl interface says of its function (UVC 1.5, 3.7.2).
public struct VideoControl: Sendable, Equatable {
  /// The release of the USB Video Class: 1.00, 1.10, 1.50.
  public var bcdUVC: BinaryCodedDecimal
  /// The interfaces that stream for this function: `baInterfaceNr`.
  public var streamingInterfaces: [UInt8]
  /// Terminals and units in the device's order.
  public var units: [Unit]

  /// A terminal or a unit.
  public struct Unit: Sendable, Equatable {
    /// What it is.
    public enum Kind: UInt8, Sendable {
      case inputTerminal = 2
      case outputTerminal = 3
      case selector = 4
      case processing = 5
      case `extension` = 6
      case encoding = 7
    }

    /// What it is.
    public var kind: Kind
    /// `bTerminalID` or `bUnitID`.
    public var id: UInt8
  }
}
