import NIOCore
import NIOSSL

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Causes of what NIO and its TLS report.
enum TransportError {
  /// The cause of an error, or nil where the closing that follows says it all.
  static func cause(
    of error: any Error,
    at stage: RTMPStage,
    closing: RTMPFailure.Cause
  ) -> RTMPFailure.Cause? {
    switch error {
    case let error as RTMPFailure: error.cause
    case let error as IOError: cause(of: error.errnoCode, at: stage, closing: closing)
    case NIOSSLError.uncleanShutdown: stage == .tls ? .tls(.closed) : nil
    case let error as ChannelError:
      if case .connectTimeout = error { .timedOut } else { stage == .tcp ? .closed : nil }
    case let error: .tls(TLSProblem(error))
    }
  }

  static func cause(
    of code: CInt,
    at stage: RTMPStage,
    closing: RTMPFailure.Cause
  ) -> RTMPFailure.Cause {
    switch code {
    case ECONNREFUSED: .connectionRefused
    case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL, EAFNOSUPPORT:
      .networkUnreachable
    case ETIMEDOUT: .timedOut
    // A server that closes with media unread resets: that is its way of closing, not the network's.
    case ECONNRESET, EPIPE, ECONNABORTED:
      stage == .publish || stage == .stream ? closing : .connectionReset
    default: .system(errno: code)
    }
  }
}
