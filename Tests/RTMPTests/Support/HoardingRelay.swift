import Foundation
import Glibc

/// A proxy that takes all it can get, acknowledges that, and hands it on at a rate of its own.
final class HoardingRelay: @unchecked Sendable {
  let port: Int
  private let listener: Int32
  private let server: Int
  private let bytesPerSecond: Double
  private let lock = NSLock()
  private var isRunning = true

  init(to server: Int, kbps: Double) throws {
    let listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = Self.loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = Self.with(&address) {
      bind(listener, $0, length) == 0 && listen(listener, 4) == 0
        && getsockname(listener, $0, &length) == 0
    }
    guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listener = listener
    self.server = server
    port = Int(in_port_t(bigEndian: address.sin_port))
    bytesPerSecond = kbps * 125
    Thread { [self] in run() }.start()
  }

  deinit { close(listener) }

  func stop() { lock.withLock { isRunning = false } }

  /// One client after the other, until the other end closes or the test is over.
  private func run() {
    while lock.withLock({ isRunning }) {
      guard readable([listener])[0] else { continue }
      let client = accept(listener, nil, nil)
      let upstream = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
      var address = Self.loopback(server)
      let length = socklen_t(MemoryLayout<sockaddr_in>.size)
      if Self.with(&address, { connect(upstream, $0, length) }) == 0 { relay(client, upstream) }
      close(client)
      close(upstream)
    }
  }

  private func relay(_ client: Int32, _ upstream: Int32) {
    var hoard: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var isOpen = true
    var last = ContinuousClock.now
    while lock.withLock({ isRunning }), isOpen || !hoard.isEmpty {
      let ready = readable(isOpen ? [client, upstream] : [-1, upstream])
      if ready[0] {
        let count = read(client, &block, block.count)
        if count > 0 { hoard += block[..<count] } else { isOpen = false }
      }
      if ready[1] {
        let count = read(upstream, &block, block.count)
        guard count > 0 else { return }
        _ = send(client, block, count, CInt(MSG_NOSIGNAL))
      }
      let elapsed = Double(last.duration(to: .now).components.attoseconds) / 1e18
      let count = min(hoard.count, Int(elapsed * bytesPerSecond))
      guard count > 0 else { continue }
      last = .now
      _ = send(upstream, hoard, count, CInt(MSG_NOSIGNAL))
      hoard.removeFirst(count)
    }
  }

  private func readable(_ sockets: [Int32]) -> [Bool] {
    var requests = sockets.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&requests, nfds_t(requests.count), 5)
    return requests.map { $0.revents != 0 }
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }

  private static func with<Result>(
    _ address: inout sockaddr_in,
    _ body: (UnsafeMutablePointer<sockaddr>) -> Result
  ) -> Result {
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0) }
    }
  }
}
