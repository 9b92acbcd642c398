import NIOCore

/// One whole RTMP message, free of its chunks.
struct RTMPMessage: Equatable {
  var type: MessageType
  /// 0 for control and connection commands, else the stream that `createStream` made.
  var streamID: UInt32 = 0
  /// Milliseconds, modulo 2^32.
  var timestamp: UInt32 = 0
  var payload: ByteBuffer
}
