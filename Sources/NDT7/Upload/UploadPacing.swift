import NIOCore

/// How little of the upload waits in this process: what waits here is not on its way.
enum UploadPacing {
  /// Bytes written at once.
  static let pieceBytes = 32 << 10
  /// Above the upper mark nothing is written; so at most some 64 KiB wait for the kernel.
  static let waterMark = ChannelOptions.Types.WriteBufferWaterMark(low: 1, high: pieceBytes)
  /// Pieces written before the event loop turns to reading and timers.
  static let piecesPerTurn = 16
  /// Time between two turns, in which the event loop can read: no limit below 40 Gbit/s.
  static let pause = TimeAmount.microseconds(100)
  /// Time between two samples of the socket.
  static let sampleInterval = TimeAmount.milliseconds(100)
}
