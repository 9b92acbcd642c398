import NIOCore

/// Writes the same chunks as often as the link, or their pace, lets it.
///
/// A chunk header of type 1 holds the time since the message before it, so the bytes of each repeat
/// are the same, and nothing is copied.
final class Filler {
  private let block: ByteBuffer
  private let interval: Duration?
  private let begin = ContinuousClock.now
  private var written = 0
  private var timer: Scheduled<Void>?
  private var isPumping = false

  init(_ block: ByteBuffer, every interval: Duration?) {
    self.block = block
    self.interval = interval
  }

  /// Writes while the kernel takes bytes; then the next message's time, or its room, goes on.
  func pump(
    _ channel: any Channel,
    again: @escaping @Sendable () -> Void,
    write: (ByteBuffer) -> Void
  ) {
    // The channel tells of its writability in the middle of a write.
    guard !isPumping else { return }
    isPumping = true
    defer { isPumping = false }
    while channel.isWritable {
      if let interval {
        let early = interval * written - begin.duration(to: .now)
        if early > .zero {
          timer?.cancel()
          timer = channel.eventLoop.scheduleTask(in: TimeAmount(early), again)
          return
        }
      }
      written += 1
      write(block)
    }
    // A pace that the link did not keep up with is not made up for later.
    if let interval { written = max(written, Int(begin.duration(to: .now) / interval)) }
  }

  func stop() { timer?.cancel() }
}
