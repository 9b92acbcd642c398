internal import Glibc

/// Addresses of a host by getaddrinfo(3), IPv4 first as OBS takes them: what is measured is the way
/// that the stream will go.
public enum HostLookup {
  /// What the addresses are for.
  public enum Transport: Sendable {
    case tcp
    case udp

    fileprivate var socketType: CInt {
      switch self {
      case .tcp: CInt(SOCK_STREAM.rawValue)
      case .udp: CInt(SOCK_DGRAM.rawValue)
      }
    }
  }

  // netdb.h shows these two only to programs that ask for GNU extensions.
  private static let noData: CInt = -5
  private static let noSuchFamily: CInt = -9

  /// At least one address; blocks for half a minute where no name server answers.
  public static func addresses(
    of host: String,
    port: Int,
    over transport: Transport
  ) -> Result<[HostAddress], HostLookupFault> {
    var hints = addrinfo()
    hints.ai_socktype = transport.socketType
    hints.ai_family = AF_UNSPEC
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &list)
    guard code == 0 else { return .failure(fault(of: code)) }
    defer { freeaddrinfo(list) }
    var addresses: [HostAddress] = []
    var entry = list
    while let info = entry?.pointee {
      if let address = HostAddress(info) { addresses.append(address) }
      entry = info.ai_next
    }
    addresses = addresses.filter { !$0.isIPv6 } + addresses.filter(\.isIPv6)
    return addresses.isEmpty ? .failure(.noAddress) : .success(addresses)
  }

  private static func fault(of code: CInt) -> HostLookupFault {
    switch code {
    case EAI_NONAME: .nameNotFound
    case noData, noSuchFamily: .noAddress
    case EAI_SYSTEM: .system(errno: errno)
    default: .nameServerFailed
    }
  }

  /// Runs a lookup on a thread of its own, which is left behind if nobody waits any longer:
  /// getaddrinfo(3) takes no deadline. Returns the error of pthread_create(3), or 0.
  public static func detach(_ work: @escaping @Sendable () -> Void) -> CInt {
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
