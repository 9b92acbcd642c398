import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A small RTMP server that takes publishers, counts what they send and keeps nothing of it.
///
/// It answers as nginx-rtmp does, takes any application, gives a name to one publisher at a time, and
/// acknowledges at the window that the publisher names.
public final class RTMPIngest: Sendable {
  private struct Running {
    let group: MultiThreadedEventLoopGroup
    let channel: any Channel
  }

  private static let idleTime = TimeAmount.seconds(60)

  private let host: String
  private let port: Int
  private let tls: NIOSSLContext?
  private let registry = IngestRegistry()
  private let running = Mutex<Running?>(nil)

  /// Prepares an ingest on an IP address of this machine; port 0 means any free one.
  public convenience init(host: String = "127.0.0.1", port: Int = 0) {
    self.init(host: host, port: port, tls: nil)
  }

  init(host: String, port: Int, tls: NIOSSLContext?) {
    self.host = host
    self.port = port
    self.tls = tls
  }

  /// The publishers so far, the latest last; the oldest ended ones are forgotten.
  public var streams: [IngestedStream] { registry.streams }

  /// Listens, and returns the port.
  public func start() async throws(IngestError) -> Int {
    guard running.withLock({ $0 == nil }) else { throw .alreadyStarted }
    guard let address = try? SocketAddress(ipAddress: host, port: port) else {
      throw .invalidAddress
    }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    do {
      let channel = try await bootstrap(group).bind(to: address).get()
      running.withLock { $0 = Running(group: group, channel: channel) }
      return channel.localAddress?.port ?? port
    } catch {
      try? await group.shutdownGracefully()
      throw IngestError(error)
    }
  }

  /// Closes all connections and stops listening.
  public func stop() async {
    guard let running = running.withLock({ $0.take() }) else { return }
    try? await running.channel.close()
    try? await running.group.shutdownGracefully()
  }

  private func bootstrap(_ group: MultiThreadedEventLoopGroup) -> ServerBootstrap {
    let (registry, tls) = (registry, tls)
    return ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        guard registry.admitConnection() else { return channel.close() }
        channel.closeFuture.whenComplete { _ in registry.releaseConnection() }
        return channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
          try pipeline.addHandler(IdleStateHandler(readTimeout: Self.idleTime))
          try pipeline.addHandler(IngestHandler(registry: registry))
        }
      }
  }
}

extension IngestError {
  fileprivate init(_ error: any Error) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .addressInUse
    case EADDRNOTAVAIL: self = .invalidAddress
    case EACCES, EPERM: self = .permissionDenied
    case let code: self = .system(errno: code ?? 0)
    }
  }
}
