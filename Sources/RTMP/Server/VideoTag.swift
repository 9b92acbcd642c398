import NIOCore

/// The head of an FLV video tag (FLV 10.1, annex E.4.3; Enhanced RTMP v2).
enum VideoTag {
  private static let enhancedMark: UInt8 = 0x80
  private static let avc: UInt8 = 7
  private static let codedFrames: Set<UInt8> = [1, 3]

  /// Whether the tag holds a key frame's picture rather than its codec's configuration.
  static func isKeyFrame(_ body: ByteBuffer) -> Bool {
    guard let head = body.getInteger(at: body.readerIndex, as: UInt8.self),
      head >> 4 & 0x07 == 1
    else { return false }
    guard head & enhancedMark == 0 else { return codedFrames.contains(head & 0x0F) }
    guard head & 0x0F == avc else { return true }
    return body.getInteger(at: body.readerIndex + 1, as: UInt8.self) == 1
  }
}
