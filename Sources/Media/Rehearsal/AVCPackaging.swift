/// H.264 as FLV carries it, out of the byte stream that encoders give (ISO/IEC 14496-10, annex B).
///
/// The corresponding forms are AVCVIDEOPACKET (FLV 10.1, E.4.3.1) and AVCDecoderConfigurationRecord
/// (ISO/IEC 14496-15, 5.3.3.1).
enum AVCPackaging {
  private static let keyFrame: UInt8 = 0x17
  private static let interFrame: UInt8 = 0x27
  private static let sequenceParameters: UInt8 = 7
  private static let pictureParameters: UInt8 = 8

  /// The tag that goes before all pictures; nil where the headers hold no parameter sets.
  static func sequenceHeader(of header: [UInt8]) -> [UInt8]? {
    let (sequence, picture) = header.withUnsafeBytes { bytes in
      let units = units(of: bytes).map { Array(bytes[$0]) }
      return (
        units.first { $0[0] & 0x1F == sequenceParameters },
        units.first { $0[0] & 0x1F == pictureParameters }
      )
    }
    guard let sequence, let picture, sequence.count >= 4 else { return nil }
    // Lengths of four bytes; one set of each kind.
    var body = [keyFrame, 0, 0, 0, 0, 1, sequence[1], sequence[2], sequence[3], 0xFF, 0xE1]
    append(sequence, to: &body)
    body.append(1)
    append(picture, to: &body)
    return body
  }

  /// The tag of a picture that is shown `delay` milliseconds after it is decoded.
  static func body(
    of packet: UnsafeRawBufferPointer,
    isKeyFrame: Bool,
    delay: Int32
  ) -> [UInt8] {
    var body: [UInt8] = [
      isKeyFrame ? keyFrame : interFrame, 1, UInt8(truncatingIfNeeded: delay >> 16),
      UInt8(truncatingIfNeeded: delay >> 8), UInt8(truncatingIfNeeded: delay),
    ]
    body.reserveCapacity(packet.count + 32)
    for unit in units(of: packet) {
      withUnsafeBytes(of: UInt32(unit.count).bigEndian) { body.append(contentsOf: $0) }
      body.append(contentsOf: packet[unit])
    }
    return body
  }

  private static func append(_ set: [UInt8], to body: inout [UInt8]) {
    withUnsafeBytes(of: UInt16(truncatingIfNeeded: set.count).bigEndian) {
      body.append(contentsOf: $0)
    }
    body += set
  }

  /// Where the NAL units lie, between start codes; none is empty.
  static func units(of bytes: UnsafeRawBufferPointer) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var begin: Int?
    var at = 0
    func end(at end: Int) {
      guard var first = begin.map({ $0..<end }) else { return }
      // Zeros before a start code belong to none.
      while first.count > 0, bytes[first.upperBound - 1] == 0 {
        first = first.lowerBound..<(first.upperBound - 1)
      }
      if !first.isEmpty { units.append(first) }
    }
    while at + 2 < bytes.count {
      if bytes[at + 2] > 1 {
        at += 3
      } else if bytes[at] == 0, bytes[at + 1] == 0, bytes[at + 2] == 1 {
        end(at: at)
        begin = at + 3
        at += 3
      } else {
        at += 1
      }
    }
    end(at: bytes.count)
    return units
  }
}
