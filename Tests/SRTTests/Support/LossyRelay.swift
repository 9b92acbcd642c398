import Foundation
import Glibc
import SystemCore
import TestSupport

/// A UDP relay that loses, delays and slows what a caller sends: a path that needs no netem.
///
/// It knows SRT's data packets by their first bit (draft-sharabayko-srt, section 3.1) and tells first
/// sendings from repetitions by their sequence numbers, whatever libsrt says of them.
final class LossyRelay: @unchecked Sendable {
  /// What passed through, as counted here.
  struct Count: Sendable {
    var firstSendings = 0
    var repetitions = 0
    var lost = 0
    var lostRepetitions = 0
  }

  let port: Int
  private let inside: LoopbackSocket
  private let outside: LoopbackSocket
  private let server: sockaddr_in
  private let lossShare: Double
  private let delay: Duration
  private let capKbps: Double?
  private let lock = NSLock()
  private var counted = Count()
  private var isRunning = true
  private var isCut = false

  /// Loses that share of the data packets, by a seeded generator, delays each way by so long, and
  /// lets no more through to the server than the cap, behind an endless queue.
  init(to port: Int, lossShare: Double, delayMs: Int, capKbps: Double? = nil) throws {
    inside = try LoopbackSocket()
    outside = try LoopbackSocket()
    self.port = inside.port
    server = loopback(port)
    self.lossShare = lossShare
    delay = .milliseconds(delayMs)
    self.capKbps = capKbps
    let thread = Thread { [self] in run() }
    thread.start()
  }

  var count: Count { lock.withLock { counted } }

  /// From now on nothing passes.
  func cut() { lock.withLock { isCut = true } }

  func stop() { lock.withLock { isRunning = false } }

  private func run() {
    var noise = SeededNoise(seed: 7)
    var seen: Set<UInt32> = []
    var caller: sockaddr_in?
    var toServer: [(due: ContinuousClock.Instant, bytes: [UInt8])] = []
    var toCaller = toServer
    var linkIsFree = ContinuousClock.now
    while lock.withLock({ isRunning }) {
      while let (bytes, sender) = inside.receive(milliseconds: 0) {
        caller = sender
        if loses(bytes, &seen, &noise) { continue }
        if let capKbps {
          linkIsFree = max(linkIsFree, .now) + .seconds(Double(bytes.count) * 8 / capKbps / 1000)
        }
        toServer.append((max(.now, linkIsFree) + delay, bytes))
      }
      while let (bytes, _) = outside.receive(milliseconds: 0) {
        toCaller.append((.now + delay, bytes))
      }
      let isCut = lock.withLock { self.isCut }
      while let first = toServer.first, first.due <= .now {
        toServer.removeFirst()
        if !isCut { outside.send(first.bytes, to: server) }
      }
      while let first = toCaller.first, first.due <= .now {
        toCaller.removeFirst()
        if let caller, !isCut { inside.send(first.bytes, to: caller) }
      }
      usleep(500)
    }
  }

  private func loses(
    _ bytes: [UInt8],
    _ seen: inout Set<UInt32>,
    _ noise: inout SeededNoise
  ) -> Bool {
    guard bytes.count >= 16, bytes[0] & 0x80 == 0 else { return false }
    let sequence = bytes[..<4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let isFirst = seen.insert(sequence).inserted
    let isLost = noise.uniform() < lossShare
    lock.withLock {
      if isFirst { counted.firstSendings += 1 } else { counted.repetitions += 1 }
      if isLost { counted.lost += 1 }
      if isLost, !isFirst { counted.lostRepetitions += 1 }
    }
    return isLost
  }
}
