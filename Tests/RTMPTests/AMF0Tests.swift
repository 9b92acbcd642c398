import NIOCore
import Testing

@testable import RTMP

@Suite struct AMF0Tests {
  private struct Vector: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let value: AMF0Value

    var testDescription: String { "\(value)".prefix(60).description }
  }

  /// Worked out by hand from the specification's sections 2.2 to 2.16.
  private static let vectors = [
    Vector(bytes: [0x00, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0], value: 1.0),
    Vector(bytes: [0x00, 0xC0, 0x45, 0, 0, 0, 0, 0, 0], value: -42.0),
    Vector(bytes: [0x01, 0x01], value: true),
    Vector(bytes: [0x01, 0x00], value: false),
    Vector(bytes: [0x02, 0, 0], value: ""),
    Vector(bytes: [0x02, 0, 3, 0x61, 0xC3, 0xA9], value: "aé"),
    Vector(bytes: [0x05], value: nil),
    Vector(bytes: [0x06], value: .undefined),
    Vector(bytes: [0x03, 0, 0, 0x09], value: .object([:])),
    Vector(
      bytes: [0x03, 0, 1, 0x61, 0x01, 0x01, 0, 1, 0x62, 0x05, 0, 0, 0x09],
      value: .object(["a": true, "b": nil])
    ),
    Vector(
      bytes: [0x08, 0, 0, 0, 1, 0, 1, 0x61, 0x02, 0, 1, 0x62, 0, 0, 0x09],
      value: .ecmaArray(["a": "b"])
    ),
    Vector(
      bytes: [0x0A, 0, 0, 0, 2, 0x05, 0x0A, 0, 0, 0, 0],
      value: .strictArray([nil, .strictArray([])])
    ),
    Vector(bytes: [0x0B, 0x42, 0x70, 0, 0, 0, 0, 0, 0, 0, 0], value: .date(1_099_511_627_776)),
  ]

  @Test(arguments: vectors)
  private func `Values are written and read as the standard says`(_ vector: Vector) throws {
    var buffer = ByteBuffer()
    buffer.writeAMF0(vector.value)
    #expect(Array(buffer.readableBytesView) == vector.bytes)
    #expect(try AMF0Decoder.values(in: ByteBuffer(bytes: vector.bytes)) == [vector.value])
  }

  @Test func `A long text takes the long form`() throws {
    let text = String(repeating: "x", count: 65_536)
    var buffer = ByteBuffer()
    buffer.writeAMF0(.string(text), "after")
    #expect(Array(buffer.readableBytesView.prefix(5)) == [0x0C, 0, 1, 0, 0])
    #expect(try AMF0Decoder.values(in: buffer) == [.string(text), "after"])
  }

  @Test(
    arguments: [
      // An ECMA array whose count is wrong, as servers send it; a typed object; an XML document.
      ([0x08, 0, 0, 0, 9, 0, 0, 0x09], .ecmaArray([:])),
      ([0x10, 0, 1, 0x54, 0, 0, 0x09], .object([:])),
      ([0x0F, 0, 0, 0, 1, 0x61], "a"),
      ([0x0D], .undefined),
      // Broken UTF-8 is repaired.
      ([0x02, 0, 1, 0xFF], "\u{FFFD}"),
    ] as [([UInt8], AMF0Value)]
  )
  func `Other forms are read too`(bytes: [UInt8], value: AMF0Value) throws {
    #expect(try AMF0Decoder.values(in: ByteBuffer(bytes: bytes)) == [value])
  }

  @Test(
    arguments: [
      ([0x00, 1, 2], .truncated), ([0x01], .truncated), ([0x02, 0, 5, 0x61], .truncated),
      ([0x0C, 0xFF, 0xFF, 0xFF, 0xFF], .truncated), ([0x03, 0, 1, 0x61], .truncated),
      ([0x0A, 0xFF, 0xFF, 0xFF, 0xFF], .truncated), ([0x03, 0, 0, 0x05], .missingObjectEnd),
      ([0x09], .unknownMarker(9)), ([0x07, 0, 1], .unknownMarker(7)),
      ([0x11], .unknownMarker(0x11)), ([0xFF], .unknownMarker(0xFF)),
      (
        Array(repeating: 0x0A, count: 1) + [0, 0, 0x40, 0] + Array(repeating: 5, count: 16_384),
        .tooManyValues
      ),
      (Array(repeatElement([0x0A, 0, 0, 0, 1], count: 40).joined()), .tooDeep),
      (Array(repeatElement([0x03, 0, 1, 0x61], count: 40).joined()), .tooDeep),
    ] as [([UInt8], AMF0Error)]
  )
  func `Malformed bytes are an error`(bytes: [UInt8], error: AMF0Error) {
    #expect(throws: error) { try AMF0Decoder.values(in: ByteBuffer(bytes: bytes)) }
  }

  @Test func `What comes before a malformed value is kept where asked for`() {
    var buffer = ByteBuffer()
    buffer.writeAMF0("_result", 1.0)
    buffer.writeInteger(0xFF as UInt8)
    #expect(AMF0Decoder.leadingValues(in: buffer) == ["_result", 1.0])
  }
}
