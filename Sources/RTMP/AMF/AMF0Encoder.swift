import NIOCore

extension ByteBuffer {
  /// Writes values one after the other, as in the body of a command.
  mutating func writeAMF0(_ values: AMF0Value...) {
    for value in values { writeAMF0Value(value) }
  }

  private mutating func writeAMF0Value(_ value: AMF0Value) {
    switch value {
    case .number(let number):
      writeMarker(.number)
      writeInteger(number.bitPattern)
    case .boolean(let flag):
      writeMarker(.boolean)
      writeInteger(flag ? 1 : 0, as: UInt8.self)
    case .string(let text):
      writeAMF0String(text)
    case .object(let object):
      writeMarker(.object)
      writeMembers(object)
    case .null:
      writeMarker(.null)
    case .undefined:
      writeMarker(.undefined)
    case .ecmaArray(let object):
      writeMarker(.ecmaArray)
      writeInteger(UInt32(truncatingIfNeeded: object.members.count))
      writeMembers(object)
    case .strictArray(let elements):
      writeMarker(.strictArray)
      writeInteger(UInt32(truncatingIfNeeded: elements.count))
      for element in elements { writeAMF0Value(element) }
    case .date(let milliseconds):
      writeMarker(.date)
      writeInteger(milliseconds.bitPattern)
      writeInteger(0, as: Int16.self)
    }
  }

  private mutating func writeMarker(_ marker: AMF0Marker) {
    writeInteger(marker.rawValue)
  }

  private mutating func writeAMF0String(_ text: String) {
    let length = text.utf8.count
    if let short = UInt16(exactly: length) {
      writeMarker(.string)
      writeInteger(short)
    } else {
      writeMarker(.longString)
      writeInteger(UInt32(truncatingIfNeeded: length))
    }
    writeString(text)
  }

  private mutating func writeMembers(_ object: AMF0Object) {
    for member in object.members {
      let name = member.name.utf8.prefix(Int(UInt16.max))
      writeInteger(UInt16(truncatingIfNeeded: name.count))
      writeBytes(name)
      writeAMF0Value(member.value)
    }
    writeInteger(0, as: UInt16.self)
    writeMarker(.objectEnd)
  }
}
