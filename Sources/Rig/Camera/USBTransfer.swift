/// How a USB stream moves.
public enum USBTransfer: String, Codable, Sendable {
  /// In time that the bus keeps free for it.
  case isochronous
  /// In whatever time is left over: it keeps nothing free.
  case bulk
}
