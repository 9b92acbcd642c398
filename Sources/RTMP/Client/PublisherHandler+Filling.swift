import NIOCore

extension PublisherHandler {
  func startFilling(_ filling: Filling) {
    guard let streamID = publication?.streamID, failure == nil else { return }
    stopFilling()
    firstMedia = firstMedia ?? .now
    let step = UInt32(clamping: filling.interval.map { Int($0 / .milliseconds(1)) } ?? 0)
    var opening = ByteBuffer()
    var block = ByteBuffer()
    // The first message has its time in full; the repeated one's header leans on it.
    writer.forgetTimestamps()
    write(filling, at: filling.timestamp, streamID, into: &opening)
    write(filling, at: filling.timestamp &+ step, streamID, into: &block)
    // What is written next has its time in full too: how often the block went out is not known here.
    writer.forgetTimestamps()
    filler = Filler(block, every: filling.interval)
    write(opening)
    fill()
  }

  private func write(
    _ filling: Filling,
    at timestamp: UInt32,
    _ streamID: UInt32,
    into buffer: inout ByteBuffer
  ) {
    writer.write(
      .video,
      streamID: streamID,
      timestamp: timestamp,
      body: filling.body,
      into: &buffer
    )
  }

  func stopFilling() {
    filler?.stop()
    filler = nil
  }

  func fill() {
    guard let filler, let context, failure == nil else { return }
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    filler.pump(context.channel, again: { bound.value.fill() }, write: { self.write($0) })
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    fill()
    context.fireChannelWritabilityChanged()
  }
}
