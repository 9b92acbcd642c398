/// Whether a bus has room for a stream beside what is kept free now.
public enum USBFit: String, Codable, Sendable {
  /// Every host controller grants it.
  case fits
  /// The payload has room, worst-case time has not: EHCI and DWC2 refuse, xHCI mostly grants it.
  case tight
  /// No room: `STREAMON` fails with `ENOSPC`.
  case exceeds
}
