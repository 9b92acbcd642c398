import Glibc
import Hosts
import NIOCore

/// The system's lookup of a host, in this room's terms.
enum NameLookup {
  /// A lookup that may block; replaced in tests.
  typealias Resolve =
    @Sendable (_ host: String, _ port: Int) -> Result<[SocketAddress], RTMPFailure>

  static func system(host: String, port: Int) -> Result<[SocketAddress], RTMPFailure> {
    HostLookup.addresses(of: host, port: port, over: .tcp)
      .map { addresses in addresses.map(SocketAddress.init) }
      .mapError { RTMPFailure(.resolve, RTMPFailure.Cause($0)) }
  }
}

extension SocketAddress {
  fileprivate init(_ address: HostAddress) {
    self = address.bytes.withUnsafeBytes { bytes in
      address.isIPv6
        ? SocketAddress(bytes.loadUnaligned(as: sockaddr_in6.self))
        : SocketAddress(bytes.loadUnaligned(as: sockaddr_in.self))
    }
  }
}

extension RTMPFailure.Cause {
  fileprivate init(_ fault: HostLookupFault) {
    self =
      switch fault {
      case .nameNotFound: .nameNotFound
      case .noAddress: .noAddress
      case .nameServerFailed: .nameServerFailed
      case .system(let code): .system(errno: code)
      }
  }
}
