/// NAL units (Rec. ITU-T H.264, section 7.3.1).
enum NALUnit {
  /// Header bytes: nal_ref_idc and nal_unit_type.
  enum Header: UInt8 {
    case slice = 0x41
    case idrSlice = 0x65
    case supplementalInformation = 0x06
    case sequenceParameterSet = 0x67
    case pictureParameterSet = 0x68
  }

  /// Bytes of the length that stands before each unit, as the sequence header announces.
  static let lengthSize = 4

  /// The unit with an escape wherever the payload would look like a start code.
  static func bytes(_ header: Header, payload: [UInt8]) -> [UInt8] {
    var unit = [header.rawValue]
    unit.reserveCapacity(payload.count + 8)
    var zeros = 0
    for byte in payload {
      if zeros >= 2, byte <= 3 {
        unit.append(3)
        zeros = 0
      }
      unit.append(byte)
      zeros = byte == 0 ? zeros + 1 : 0
    }
    return unit
  }

  static func appendLength(_ length: Int, to bytes: inout [UInt8]) {
    for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
  }
}
