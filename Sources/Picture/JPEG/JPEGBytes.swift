/// What can be told of a JPEG by its first and last bytes.
enum JPEGBytes {
  /// Shorter ones hold no picture: the tables of the smallest take more.
  static let smallest = 125

  /// Whether a start marker and an end are there; some cameras pad the end with zeros.
  static func areWhole(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= smallest, bytes[0] == 0xff, bytes[1] == 0xd8 else { return false }
    let tail = (bytes[bytes.count - 2], bytes[bytes.count - 1])
    return tail == (0xff, 0xd9) || tail == (0xd9, 0) || tail == (0, 0)
  }
}
