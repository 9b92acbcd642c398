/// A picture of any size, to be sent over and over where a link is filled.
public enum FillingPicture {
  /// The body of an FLV video tag of about so many bytes; they can't be compressed.
  public static func body(bytes: Int, seed: UInt64 = 1) -> [UInt8] {
    var filler = IncompressibleBytes(seed: seed)
    var body = VideoTrack.interFrameHeader
    PaddingMessage.append(
      size: max(PaddingMessage.minimumSize, bytes - body.count),
      from: &filler,
      to: &body
    )
    return body
  }
}
