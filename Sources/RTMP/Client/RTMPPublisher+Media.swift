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

  /// Sends one message over and over, until ``stopFilling()``: what waits in this process stays
  /// small, and nothing is copied.
  public func startFilling(_ filling: Filling) throws(RTMPFailure) {
    let link = try link(for: .stream)
    if let failure { throw failure }
    link.run { $0.startFilling(filling) }
  }

  /// Ends it; what was handed over still goes out.
  public func stopFilling() throws(RTMPFailure) {
    try link(for: .stream).run { $0.stopFilling() }
  }
}
