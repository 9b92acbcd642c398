/// A user_data_unregistered SEI message (Rec. ITU-T H.264, section D.1.7) that only takes room.
enum PaddingMessage {
  /// Our own identifier, free of zero bytes.
  private static let identifier: [UInt8] = [
    0xA1, 0x52, 0x70, 0x6F, 0x84, 0x5C, 0x4E, 0x31, 0x9B, 0xD6, 0x2A, 0x7E, 0xC3, 0x18, 0xF5, 0x49,
  ]
  private static let userDataUnregistered: UInt8 = 5
  private static let trailingBits: UInt8 = 0x80

  /// The fewest bytes that a message takes, its length included.
  static var minimumSize: Int { size(payload: identifier.count) }

  /// Appends a message that takes `size` bytes, or one less where the size field allows no other.
  static func append(size: Int, from filler: inout IncompressibleBytes, to bytes: inout [UInt8]) {
    var payload = size - NALUnit.lengthSize - 3
    payload -= payload / 255
    while Self.size(payload: payload) > size { payload -= 1 }
    while Self.size(payload: payload + 1) <= size { payload += 1 }
    NALUnit.appendLength(Self.size(payload: payload) - NALUnit.lengthSize, to: &bytes)
    bytes.append(NALUnit.Header.supplementalInformation.rawValue)
    bytes.append(userDataUnregistered)
    bytes.append(contentsOf: repeatElement(0xFF, count: payload / 255))
    bytes.append(UInt8(payload % 255))
    bytes.append(contentsOf: identifier)
    filler.append(payload - identifier.count, to: &bytes)
    bytes.append(trailingBits)
  }

  /// Length, unit header, type, the size in steps of 255, payload and trailing bits.
  private static func size(payload: Int) -> Int {
    NALUnit.lengthSize + 1 + 1 + payload / 255 + 1 + payload + 1
  }
}
