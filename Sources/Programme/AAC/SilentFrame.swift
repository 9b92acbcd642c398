/// A raw_data_block of stereo silence (ISO/IEC 14496-3, section 4.4.2.1).
enum SilentFrame {
  private static let fillElement: UInt32 = 6
  private static let endElement: UInt32 = 7
  private static let channelPairElement: UInt32 = 1

  /// The most that one fill_element holds: 15 and the escape's 255, less one.
  private static let maximumFill = 269

  /// A frame of exactly `size` bytes, filled up with fill elements that decoders skip.
  static func bytes(size: Int, from filler: inout IncompressibleBytes) -> [UInt8] {
    var bits = BitWriter()
    writeChannelPair(to: &bits)
    var room = size * 8 - bits.bitCount - 3
    while room >= 7 {
      let before = bits.bitCount
      writeFill(room: room, from: &filler, to: &bits)
      room -= bits.bitCount - before
    }
    bits.write(endElement, bits: 3)
    bits.writeAlignment()
    return bits.bytes
  }

  /// A common window, no scale factor bands, hence no spectrum.
  private static func writeChannelPair(to bits: inout BitWriter) {
    bits.write(channelPairElement, bits: 3)
    bits.write(0, bits: 4)  // element_instance_tag
    bits.write(true)  // common_window
    bits.write(0, bits: 4)  // ics_reserved_bit, ONLY_LONG_SEQUENCE, sine window
    bits.write(0, bits: 6)  // max_sfb
    bits.write(false)  // predictor_data_present
    bits.write(0, bits: 2)  // ms_mask_present
    for _ in 0..<2 {
      bits.write(0, bits: 8)  // global_gain
      bits.write(0, bits: 3)  // no pulse, TNS or gain control data
    }
  }

  /// The largest fill_element that fits (section 4.4.2.7), of type EXT_FILL, whose bits mean nothing.
  private static func writeFill(
    room: Int,
    from filler: inout IncompressibleBytes,
    to bits: inout BitWriter
  ) {
    let long = min(maximumFill, (room - 15) / 8)
    let count = long >= 15 ? long : min(14, (room - 7) / 8)
    bits.write(fillElement, bits: 3)
    bits.write(UInt32(min(count, 15)), bits: 4)
    if count >= 15 { bits.write(UInt32(count - 14), bits: 8) }
    guard count > 0 else { return }
    var content: [UInt8] = []
    filler.append(count, to: &content)
    content[0] &= 0x0F  // extension_type EXT_FILL
    for byte in content { bits.write(UInt32(byte), bits: 8) }
  }
}
