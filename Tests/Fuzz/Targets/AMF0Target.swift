import NIOCore

/// Any bytes: values or an error; what was read is written and read again the same.
enum AMF0Target {
  static func run(_ bytes: [UInt8]) {
    let buffer = ByteBuffer(bytes: bytes)
    let leading = AMF0Decoder.leadingValues(in: buffer)
    do {
      let values = try AMF0Decoder.values(in: buffer)
      precondition(same(values, leading), "the same bytes were read in two ways")
    } catch {}
    var written = ByteBuffer()
    for value in leading { written.writeAMF0(value) }
    do {
      let again = try AMF0Decoder.values(in: written)
      precondition(same(again, leading), "written values are read differently")
    } catch {
      preconditionFailure("written values are not read: \(error)")
    }
    // Each value takes a byte at least, and repairing UTF-8 makes three bytes of one.
    precondition(written.readableBytes <= 9 * bytes.count, "values outgrew their bytes")
  }

  /// Equality by which a NaN is itself.
  private static func same(_ left: [AMF0Value], _ right: [AMF0Value]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy(same)
  }

  private static func same(_ left: AMF0Value, _ right: AMF0Value) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)), (.date(let left), .date(let right)):
      left.bitPattern == right.bitPattern
    case (.object(let left), .object(let right)), (.ecmaArray(let left), .ecmaArray(let right)):
      left.members.map(\.name) == right.members.map(\.name)
        && same(left.members.map(\.value), right.members.map(\.value))
    case (.strictArray(let left), .strictArray(let right)): same(left, right)
    default: left == right
    }
  }
}
