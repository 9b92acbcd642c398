internal import Dispatch
internal import Rig
internal import Synchronization

/// From whoever makes a stream to the connection that sends it.
final class OutgoingQueue: Sendable {
  private struct State {
    var media: [OutgoingMedia] = []
    var isOpen = false
    var isClosed = false
    var measurement: UplinkMeasurement?
  }

  private let state = Mutex(State())
  private let changed = DispatchSemaphore(value: 0)

  /// The ingest takes media from now on.
  func open() {
    state.withLock { $0.isOpen = true }
    changed.signal()
  }

  /// The connection has ended, or never stood; this is what it carried.
  func end(with measurement: UplinkMeasurement) {
    state.withLock { $0.measurement = measurement }
    changed.signal()
  }

  /// Waits for the connection's end.
  func waitForEnd() -> UplinkMeasurement {
    while true {
      if let measurement = state.withLock({ $0.measurement }) { return measurement }
      changed.wait()
    }
  }

  /// Waits until the ingest takes media; false where it never will.
  func waitUntilOpen() -> Bool {
    while true {
      let (isOpen, hasEnded) = state.withLock { ($0.isOpen, $0.measurement != nil) }
      if isOpen || hasEnded { return isOpen && !hasEnded }
      changed.wait()
    }
  }

  /// Nothing follows.
  func close() { state.withLock { $0.isClosed = true } }

  var isClosed: Bool { state.withLock { $0.isClosed && $0.media.isEmpty } }

  func add(_ media: OutgoingMedia) {
    state.withLock { if $0.measurement == nil { $0.media.append(media) } }
  }

  /// What has come since, in its order.
  func take() -> [OutgoingMedia] {
    state.withLock { state in
      defer { state.media.removeAll(keepingCapacity: true) }
      return state.media
    }
  }
}
