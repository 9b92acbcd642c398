/// A picture as an encoder gave it.
struct EncodedPicture {
  let bytes: [UInt8]
  /// When it is shown, in frames of the stream.
  let presentation: Int64
}
