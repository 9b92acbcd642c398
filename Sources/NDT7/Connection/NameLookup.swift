import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Addresses of a host by getaddrinfo(3), IPv4 first as OBS takes them: what is measured is the way
/// that the stream will go.
enum NameLookup {
  /// A lookup that may block; replaced in tests.
  typealias Resolve =
    @Sendable (_ host: String, _ port: Int) -> Result<[SocketAddress], NDT7Failure>

  // netdb.h shows these two only to programs that ask for GNU extensions.
  private static let noData: CInt = -5
  private static let noSuchFamily: CInt = -9

  static func system(host: String, port: Int) -> Result<[SocketAddress], NDT7Failure> {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    hints.ai_family = AF_UNSPEC
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &list)
    guard code == 0 else { return .failure(NDT7Failure(.resolve, cause(of: code))) }
    defer { freeaddrinfo(list) }
    let addresses = sequence(first: list) { $0?.pointee.ai_next }
      .prefix { $0 != nil }.compactMap { $0.flatMap { address($0.pointee) } }
    let sorted =
      addresses.filter { $0.protocol == .inet } + addresses.filter { $0.protocol == .inet6 }
    return sorted.isEmpty ? .failure(NDT7Failure(.resolve, .noAddress)) : .success(sorted)
  }

  private static func address(_ info: addrinfo) -> SocketAddress? {
    guard let raw = info.ai_addr else { return nil }
    return switch info.ai_family {
    case AF_INET: raw.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { .init($0.pointee) }
    case AF_INET6: raw.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { .init($0.pointee) }
    default: nil
    }
  }

  private static func cause(of code: CInt) -> NDT7Failure.Cause {
    switch code {
    case EAI_NONAME: .nameNotFound
    case noData, noSuchFamily: .noAddress
    case EAI_SYSTEM: .system(errno: errno)
    default: .nameServerFailed
    }
  }

  /// Runs a lookup on a thread of its own, which is left behind if nobody waits any longer:
  /// getaddrinfo(3) takes no deadline and may block for half a minute.
  static func detach(_ work: @escaping @Sendable () -> Void) -> CInt {
    final class Work {
      let run: @Sendable () -> Void
      init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    let box = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread,
      nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      },
      box.toOpaque()
    )
    if code == 0 { pthread_detach(thread) } else { box.release() }
    return code
  }
}
