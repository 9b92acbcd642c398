import Glibc
import NIOCore
import NIOPosix

/// A loopback TCP port that nobody listened on a moment ago.
func freePort() throws -> Int {
  let channel = try ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
    .bind(host: "127.0.0.1", port: 0).wait()
  defer { try? channel.close().wait() }
  return channel.localAddress?.port ?? 0
}

/// Whether somebody listens on a loopback port.
func canConnect(_ port: Int) -> Bool {
  let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(port).bigEndian
  address.sin_addr.s_addr = inet_addr("127.0.0.1")
  return withUnsafeBytes(of: &address) { bytes in
    guard let start = bytes.baseAddress else { return false }
    let pointer = start.assumingMemoryBound(to: sockaddr.self)
    return connect(descriptor, pointer, socklen_t(bytes.count)) == 0
  }
}

/// The whole answer to a GET, head included.
func httpGet(port: Int, path: String) async throws -> String {
  let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
    .connect(host: "127.0.0.1", port: port) { channel in
      channel.eventLoop.makeCompletedFuture {
        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
      }
    }
  return try await channel.executeThenClose { inbound, outbound in
    try await outbound.write(ByteBuffer(string: "GET \(path) HTTP/1.0\r\n\r\n"))
    var answer = ByteBuffer()
    for try await part in inbound { answer.writeImmutableBuffer(part) }
    return String(buffer: answer)
  }
}
