import Synchronization

/// What the event loop knows and any thread may ask.
final class PublisherState: Sendable {
  private struct Values {
    var failure: RTMPFailure?
    var facts = ConnectionFacts()
    var statistics = PublisherStatistics()
    var isPublishing = false
  }

  private let values = Mutex(Values())

  var failure: RTMPFailure? { values.withLock(\.failure) }
  var facts: ConnectionFacts { values.withLock(\.facts) }
  var statistics: PublisherStatistics { values.withLock(\.statistics) }

  func updateFacts(_ change: (inout ConnectionFacts) -> Void) {
    values.withLock { change(&$0.facts) }
  }

  /// Records the first failure, which all later calls meet; returns it.
  func fail(_ failure: RTMPFailure) -> RTMPFailure {
    values.withLock { values in
      let first = values.failure ?? failure
      values.failure = first
      return first
    }
  }

  func beginPublishing() {
    values.withLock { $0.isPublishing = true }
  }

  /// Admits a message of media to the queue.
  func enqueue(_ bytes: Int, limit: Int) throws(RTMPFailure) {
    let refusal = values.withLock { values -> RTMPFailure? in
      if let failure = values.failure { return failure }
      guard values.isPublishing else { return RTMPFailure(.stream, .outOfOrder) }
      guard values.statistics.bufferedBytes + bytes <= limit
      else { return RTMPFailure(.stream, .sendBufferFull) }
      values.statistics.bufferedBytes += bytes
      return nil
    }
    if let refusal { throw refusal }
  }

  /// The kernel has taken a message whole: so many bytes of media, so many of RTMP.
  func sent(media: Int, wire: Int) {
    values.withLock { values in
      values.statistics.bufferedBytes -= media
      values.statistics.sentBytes += UInt64(wire)
      values.statistics.lastSent = .now
    }
  }

  func received(_ bytes: Int) {
    values.withLock { $0.statistics.receivedBytes += UInt64(bytes) }
  }

  func acknowledged(_ counter: UInt32) {
    values.withLock { $0.statistics.acknowledge(counter, at: .now) }
  }
}
