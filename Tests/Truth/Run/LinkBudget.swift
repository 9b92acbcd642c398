import Glibc
import Synchronization

/// Lets so many links with so many Mbit/s run side by side; who asks first is served first.
final class LinkBudget: Sendable {
  private struct State {
    var mbps = 0.0
    var links = 0
    var nextTicket = 0
    var serving = 0
  }

  private let mbps: Double
  private let links: Int
  private let state = Mutex(State())

  init(mbps: Double, links: Int) {
    self.mbps = mbps
    self.links = links
  }

  /// Does something that takes a share of the budget, once that share is free.
  func spend<Result>(_ wanted: Double, _ body: () throws -> Result) rethrows -> Result {
    // What is more than all has all.
    let share = min(wanted, mbps)
    let ticket = state.withLock {
      $0.nextTicket += 1
      return $0.nextTicket - 1
    }
    while !take(share, ticket) { usleep(50_000) }
    defer {
      state.withLock {
        $0.mbps -= share
        $0.links -= 1
      }
    }
    return try body()
  }

  private func take(_ share: Double, _ ticket: Int) -> Bool {
    state.withLock {
      guard $0.serving == ticket, $0.links < links, $0.mbps + share <= mbps + 0.001 else {
        return false
      }
      $0.serving += 1
      $0.mbps += share
      $0.links += 1
      return true
    }
  }
}
