import NIOCore
import Synchronization

/// Who publishes what, for all connections of an ingest.
final class IngestRegistry: Sendable {
  private struct Name: Hashable {
    let app: String
    let stream: String
  }

  private struct Values {
    var streams: [IngestedStream] = []
    var live: [Name: Int] = [:]
    var lastID = 0
    var connections = 0
  }

  static let maximumConnections = 16
  private static let maximumStreams = 64

  private let values = Mutex(Values())

  var streams: [IngestedStream] { values.withLock(\.streams) }

  /// Admits a connection, or says no when there are too many.
  func admitConnection() -> Bool {
    values.withLock { values in
      guard values.connections < Self.maximumConnections else { return false }
      values.connections += 1
      return true
    }
  }

  func releaseConnection() {
    values.withLock { $0.connections -= 1 }
  }

  /// Gives the name to a publisher, or nil when somebody has it.
  func publish(app: String, stream: String, peerAddress: String?) -> Int? {
    values.withLock { values in
      let name = Name(app: app, stream: stream)
      guard values.live[name] == nil else { return nil }
      values.lastID += 1
      values.live[name] = values.lastID
      if values.streams.count >= Self.maximumStreams,
        let ended = values.streams.firstIndex(where: { $0.end != nil })
      {
        values.streams.remove(at: ended)
      }
      values.streams.append(
        IngestedStream(id: values.lastID, app: app, peerAddress: peerAddress, start: .now)
      )
      return values.lastID
    }
  }

  func update(_ id: Int, _ change: (inout IngestedStream) -> Void) {
    values.withLock { values in
      guard let index = values.streams.firstIndex(where: { $0.id == id }) else { return }
      change(&values.streams[index])
    }
  }

  func end(_ id: Int) {
    update(id) { $0.end = .now }
    values.withLock { values in
      guard let name = values.live.first(where: { $0.value == id })?.key else { return }
      values.live[name] = nil
    }
  }
}
