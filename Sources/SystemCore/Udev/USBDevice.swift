/// A USB device as `/sys/bus/usb/devices` shows it, readable without opening it.
public struct USBDevice: Sendable, Equatable {
  /// The folder in `/sys/devices`.
  public var folder: String
  /// Four hexadecimal digits.
  public var vendorId: String
  /// Four hexadecimal digits.
  public var productId: String
  /// The manufacturer's text.
  public var manufacturer: String?
  /// The product's text.
  public var product: String?
  /// The serial number.
  public var serial: String?
  /// The port path, such as `1-4.2`.
  public var port: String
  /// Mbit/s.
  public var speedMbps: Double?

  /// udev's `ID_SERIAL`: `vendor_model_serial`, without a serial `vendor_model`.
  ///
  /// As systemd's `udev-builtin-usb_id.c` builds it.
  public var udevSerial: String {
    let vendor = USBDevice.udevText(manufacturer) ?? vendorId
    let model = USBDevice.udevText(product) ?? productId
    let parts = [vendor, model, USBDevice.udevText(serial)].compactMap { $0 }
    return parts.joined(separator: "_")
  }

  /// White space folded into one underscore, other characters outside udev's whitelist replaced by
  /// one each; nil where nothing is left.
  private static func udevText(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    let allowed = Set("#+-.:=@_")
    return String(
      words.joined(separator: "_").map { character in
        let isPlain = character.isASCII && (character.isLetter || character.isNumber)
        return isPlain || !character.isASCII || allowed.contains(character) ? character : "_"
      }
    )
  }
}
