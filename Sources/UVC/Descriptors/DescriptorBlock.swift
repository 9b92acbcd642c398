/// One descriptor: its bytes and where they begin.
///
/// Fields past its end read as 0: callers check `count` where that would mean something.
struct DescriptorBlock {
  /// From the start of the file.
  let offset: Int
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  var count: Int { bytes.count }
  /// `bDescriptorType`.
  var type: UInt8 { byte(1) }
  /// `bDescriptorSubtype` of a class-specific descriptor.
  var subtype: UInt8 { byte(2) }

  func byte(_ position: Int) -> UInt8 {
    position < bytes.count ? bytes[bytes.startIndex + position] : 0
  }

  func word(_ position: Int) -> UInt16 {
    UInt16(byte(position)) | UInt16(byte(position + 1)) << 8
  }

  func double(_ position: Int) -> UInt32 {
    UInt32(word(position)) | UInt32(word(position + 2)) << 16
  }

  /// As many of the bytes as there are.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let end = min(range.upperBound, bytes.count)
    guard range.lowerBound < end else { return [] }
    return Array(bytes[(bytes.startIndex + range.lowerBound)..<(bytes.startIndex + end)])
  }
}
