internal import Dispatch
internal import Glibc
internal import SystemCore
internal import Synchronization

/// Addresses of a host by getaddrinfo(3), IPv4 first as for RTMP.
enum NameLookup {
  // netdb.h shows these two only to programs that ask for GNU extensions.
  private static let noData: CInt = -5
  private static let noSuchFamily: CInt = -9

  private typealias Answer = Result<[PeerAddress], SRTFailure>

  /// Looks up on a thread of its own, which is left behind if the deadline passes: getaddrinfo(3)
  /// takes none and may block for half a minute.
  static func addresses(
    of host: String,
    port: Int,
    until deadline: Deadline
  ) throws(SRTFailure) -> [PeerAddress] {
    final class Box: Sendable {
      let answer = Mutex<Answer?>(nil)
      let finished = DispatchSemaphore(value: 0)
    }
    let box = Box()
    DispatchQueue.global().async {
      let answer = lookUp(host, port)
      box.answer.withLock { $0 = answer }
      box.finished.signal()
    }
    _ = box.finished.wait(timeout: .now() + .milliseconds(Int(deadline.pollMilliseconds)))
    guard let answer = box.answer.withLock({ $0 }) else { throw SRTFailure(.resolve, .timedOut) }
    return try answer.get()
  }

  private static func lookUp(_ host: String, _ port: Int) -> Answer {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_DGRAM.rawValue)
    hints.ai_family = AF_UNSPEC
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &list)
    guard code == 0 else { return .failure(SRTFailure(.resolve, cause(of: code))) }
    defer { freeaddrinfo(list) }
    var addresses: [PeerAddress] = []
    var entry = list
    while let info = entry?.pointee {
      if let address = PeerAddress(info) { addresses.append(address) }
      entry = info.ai_next
    }
    addresses = addresses.filter { !$0.isIPv6 } + addresses.filter(\.isIPv6)
    return addresses.isEmpty ? .failure(SRTFailure(.resolve, .noAddress)) : .success(addresses)
  }

  private static func cause(of code: CInt) -> SRTFailure.Cause {
    switch code {
    case EAI_NONAME: .nameNotFound
    case noData, noSuchFamily: .noAddress
    default: .nameServerFailed
    }
  }
}
