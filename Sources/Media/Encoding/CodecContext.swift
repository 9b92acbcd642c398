internal import CMedia

/// An encoder or decoder of libavcodec, with its flow of frames and packets.
///
/// The corresponding C type is `AVCodecContext`. It is used by one thread at a time.
final class CodecContext {
  let pointer: UnsafeMutablePointer<AVCodecContext>

  /// An encoder that `set` prepares before it is opened; `options` are the library's own.
  init(
    encoder name: String,
    options: [String: String] = [:],
    _ set: (UnsafeMutablePointer<AVCodecContext>) throws(MediaError) -> Void
  ) throws(MediaError) {
    guard let codec = avcodec_find_encoder_by_name(name) else {
      throw MediaError(airworthy_AVERROR_NO_ENCODER)
    }
    pointer = try made(avcodec_alloc_context3(codec))
    try set(pointer)
    var dictionary: OpaquePointer?
    for (key, value) in options { av_dict_set(&dictionary, key, value, 0) }
    defer { av_dict_free(&dictionary) }
    try checked(avcodec_open2(pointer, codec, &dictionary))
  }

  /// A decoder of one thread: pictures come out as they go in.
  init(decoderOf id: AVCodecID, header: [UInt8] = []) throws(MediaError) {
    guard let codec = avcodec_find_decoder(id) else { throw MediaError("no decoder") }
    pointer = try made(avcodec_alloc_context3(codec))
    pointer.pointee.thread_count = 1
    pointer.pointee.flags |= AV_CODEC_FLAG_LOW_DELAY
    if !header.isEmpty { try setHeader(header) }
    try checked(avcodec_open2(pointer, codec, nil))
  }

  deinit {
    var context: UnsafeMutablePointer<AVCodecContext>? = pointer
    avcodec_free_context(&context)
  }

  private func setHeader(_ header: [UInt8]) throws(MediaError) {
    let size = header.count + Int(AV_INPUT_BUFFER_PADDING_SIZE)
    let memory = try made(av_mallocz(size))
    memory.copyMemory(from: header, byteCount: header.count)
    pointer.pointee.extradata = memory.assumingMemoryBound(to: UInt8.self)
    pointer.pointee.extradata_size = Int32(header.count)
  }

  /// The stream's headers, kept beside it (`extradata`).
  var header: [UInt8] {
    guard let data = pointer.pointee.extradata, pointer.pointee.extradata_size > 0 else {
      return []
    }
    return Array(UnsafeBufferPointer(start: data, count: Int(pointer.pointee.extradata_size)))
  }

  /// Hands a frame to an encoder; nil says that none follows.
  func send(_ frame: PictureFrame?) throws(MediaError) {
    try checked(avcodec_send_frame(pointer, frame?.pointer))
  }

  /// Takes an encoder's next packet; false where it wants frames first, or all is said.
  func receive(_ packet: MediaPacket) throws(MediaError) -> Bool {
    try isThere(avcodec_receive_packet(pointer, packet.pointer))
  }

  /// Hands a packet to a decoder; nil says that none follows.
  func send(_ packet: MediaPacket?) throws(MediaError) {
    try checked(avcodec_send_packet(pointer, packet?.pointer))
  }

  /// Takes a decoder's next picture; false where it wants packets first, or all is said.
  func receive(_ frame: PictureFrame) throws(MediaError) -> Bool {
    try isThere(avcodec_receive_frame(pointer, frame.pointer))
  }

  private func isThere(_ code: Int32) throws(MediaError) -> Bool {
    guard code != airworthy_AVERROR_AGAIN, code != airworthy_AVERROR_END else { return false }
    try checked(code)
    return true
  }
}
