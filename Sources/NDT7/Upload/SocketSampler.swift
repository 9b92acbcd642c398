import NIOCore

/// Reads the socket at regular instants and notices when the kernel takes no more.
struct SocketSampler<Value: Sendable> {
  private struct Progress: Equatable {
    let handedOver: UInt64
    let unsent: Int
  }

  private(set) var samples: [NDT7Sample<Value>] = []
  private let stallLimit: Duration
  private let read: (CInt) -> Value?
  private var progress: Progress?
  private var lastProgress = ContinuousClock.now

  init(stallLimit: Duration, read: @escaping (CInt) -> Value?) {
    self.stallLimit = stallLimit
    self.read = read
  }

  /// Whether the kernel has taken no byte for longer than allowed.
  var isStalled: Bool { lastProgress.duration(to: .now) >= stallLimit }

  mutating func take(from channel: any Channel, handedOver: UInt64) {
    let unsent = (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    let now = ContinuousClock.now
    let progress = Progress(handedOver: handedOver, unsent: unsent)
    if progress != self.progress { lastProgress = now }
    self.progress = progress
    let value = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
      of: NIOBSDSocket.Handle.self,
      read
    )
    guard let value = value ?? nil else { return }
    samples.append(NDT7Sample(instant: now, value: value, unsentBytes: unsent))
  }
}
