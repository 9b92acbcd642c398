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
    let parts = [vendor, model, allowedSerial.flatMap(USBDevice.udevText)].compactMap { $0 }
    return parts.joined(separator: "_")
  }

  /// The serial where the USB specification allows it to be one; udev drops others whole.
  private var allowedSerial: String? {
    serial.flatMap { $0.utf8.allSatisfy { (0x20...0x7f).contains($0) && $0 != 0x2c } ? $0 : nil }
  }

  /// White space folded into one underscore, other characters outside udev's whitelist replaced by
  /// one each; nil where nothing is left.
  private static func udevText(_ text: String?) -> String? {
    guard let text else { return nil }
    let words = text.unicodeScalars.split { $0 == " " || ("\t"..."\r").contains($0) }
    guard !words.isEmpty else { return nil }
    let whitelist = Set("#+-.:=@_".unicodeScalars)
    var result = ""
    for scalar in words.joined(separator: "_".unicodeScalars) {
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      let isAllowed = !scalar.isASCII || isPlain || whitelist.contains(scalar)
      result.unicodeScalars.append(isAllowed ? scalar : "_")
    }
    return result
  }
}
