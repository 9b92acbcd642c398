extension RTMPPublisher {
  /// Queues the description of the stream, before the first media.
  public func send(_ metadata: StreamMetadata) throws(RTMPFailure) {
    let link = try link(for: .stream)
    link.run { $0.writeMetadata(metadata) }
  }

  /// Queues the body of an FLV tag without waiting; the timestamp is in milliseconds.
  ///
  /// Throws the connection's failure once it has ended, and `sendBufferFull` where more would wait
  /// than the options allow.
  public func send(
    _ kind: RTMPMediaKind,
    timestamp: UInt32,
    body: [UInt8]
  ) throws(RTMPFailure) {
    let link = try link(for: .stream)
    try state.enqueue(body.count, limit: options.maximumBufferedBytes)
    link.run { $0.writeMedia(kind, timestamp: timestamp, body: body) }
  }
}
