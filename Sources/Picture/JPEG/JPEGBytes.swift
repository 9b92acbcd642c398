/// What can be told of a JPEG by its first and last bytes: the check that costs nothing a frame.
///
/// A frame that lost its last packets has no end-of-image marker; cameras pad behind it with zeros
/// (ITU-T T.81, B.1.1.3: SOI FFD8, EOI FFD9).
public enum JPEGBytes {
  /// Shorter ones hold no picture: the tables of the smallest take more.
  static let smallest = 125
  /// How far behind the marker padding may reach.
  private static let paddingLimit = 4096

  /// Whether a start marker and an end are there.
  public static func areWhole(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= smallest, bytes[0] == 0xff, bytes[1] == 0xd8 else { return false }
    var end = bytes.count
    let limit = max(2, end - paddingLimit)
    while end > limit, bytes[end - 1] == 0 { end -= 1 }
    return bytes[end - 2] == 0xff && bytes[end - 1] == 0xd9
  }
}
