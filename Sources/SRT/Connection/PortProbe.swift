internal import Glibc
internal import Hosts

/// Hears what libsrt does not: its UDP socket is not connected, so the kernel keeps an answer of
/// ICMP from it and a closed port looks like silence.
///
/// A connected socket sends one handshake of its own; to a listener this first half of a handshake
/// leaves no trace (draft-sharabayko-srt, section 4.3.1).
struct PortProbe: ~Copyable {
  /// What the kernel has heard.
  enum Answer {
    case none
    case refused
    case unreachable
  }

  private let descriptor: Int32
  private let isUnreachable: Bool

  init(to address: HostAddress) {
    let type = CInt(SOCK_DGRAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    descriptor = socket(address.isIPv6 ? AF_INET6 : AF_INET, type, 0)
    isUnreachable = Self.connect(descriptor, to: address).map(Self.isUnreachable) ?? false
    let handshake = Self.induction
    _ = send(descriptor, handshake, handshake.count, Int32(MSG_NOSIGNAL))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What has come back so far; never blocks.
  func answer() -> Answer {
    if isUnreachable { return .unreachable }
    var byte: UInt8 = 0
    guard descriptor >= 0, recv(descriptor, &byte, 1, 0) < 0 else { return .none }
    if errno == ECONNREFUSED { return .refused }
    return Self.isUnreachable(errno) ? .unreachable : .none
  }

  /// Binds the socket to the peer; the error where that fails.
  private static func connect(_ descriptor: Int32, to address: HostAddress) -> Int32? {
    address.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
        return EINVAL
      }
      return Glibc.connect(descriptor, start, socklen_t(bytes.count)) == 0 ? nil : errno
    }
  }

  private static func isUnreachable(_ code: Int32) -> Bool {
    [ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL, EAFNOSUPPORT].contains(code)
  }

  /// A control packet of type handshake: version 4, datagram, first sequence number 0, MTU 1500,
  /// flow window 8192, type induction, an arbitrary socket id.
  private static let induction: [UInt8] = {
    var words = [UInt32](repeating: 0, count: 16)
    words[0] = 0x8000_0000
    words[4] = 4
    words[5] = 2
    words[7] = 1500
    words[8] = 8192
    words[9] = 1
    words[10] = 0x2A57_0F1D
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }()
}
