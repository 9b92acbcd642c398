import CTruth
import Glibc
import Synchronization

/// A link between two networks of its own, a client's and a server's, as long as it is kept.
final class EmulatedLink: Sendable {
  /// 10.77.0.1 and 10.77.0.2: every link has them, in its own networks.
  static let clientAddress: UInt32 = 0x0A4D_0001
  static let serverAddress: UInt32 = 0x0A4D_0002
  static let serverName = "10.77.0.2"

  let client: NetworkNamespace
  let server: NetworkNamespace
  private let stopping: Handle
  private let thread: WorkThread
  private let state: State

  private final class State: Sendable {
    let value = Mutex<(counters: LinkCounters, began: Int64?, failure: SystemFailure?)>(
      (LinkCounters(), nil, nil)
    )
  }

  /// Makes the networks and starts moving packets; `congestion` is pinned on both sides.
  init(_ shape: LinkShape, peakMbps: Double, congestion: CongestionControl) throws {
    client = try NetworkNamespace()
    server = try NetworkNamespace()
    for side in [client, server] {
      try side.set("ipv6/conf/all/disable_ipv6", to: "1")
      try side.set("ipv6/conf/default/disable_ipv6", to: "1")
    }
    let near = try client.tunnel("uplink", address: EmulatedLink.clientAddress, congestion)
    let far = try server.tunnel("uplink", address: EmulatedLink.serverAddress, congestion)
    let stop = try Handle.pipe()
    stopping = stop.writing
    let state = State()
    self.state = state
    let slots = UplinkModel.slots(for: shape, peakMbps: peakMbps)
    thread = try WorkThread {
      var loop = LinkLoop(shape, slots: slots, client: near, server: far, stop: stop.reading)
      do throws(SystemFailure) {
        try loop.run { counters, began in
          state.value.withLock {
            $0.counters = counters
            $0.began = began
          }
        }
      } catch {
        state.value.withLock { $0.failure = error }
      }
    }
  }

  deinit {
    _ = write(stopping.number, [1], 1)
    thread.join()
  }

  /// What went over it, some milliseconds ago.
  var counters: LinkCounters { state.value.withLock { $0.counters } }

  /// When its first packet came, on the monotonic clock.
  var began: Int64? { state.value.withLock { $0.began } }

  /// Why it stopped moving packets; nil while it does.
  var failure: SystemFailure? { state.value.withLock { $0.failure } }
}

/// The kernel's congestion controls that links are tried with.
enum CongestionControl: String, Codable, Sendable, CaseIterable {
  case cubic
  case bbr
}
