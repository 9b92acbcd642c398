import NIOCore
import NIOHTTP1
import NIOSSL
import NIOWebSocket

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Causes of what NIO, its codecs and its TLS report.
enum TransportError {
  /// The cause of an error, or nil where the closing that follows says it all.
  static func cause(of error: any Error, at stage: NDT7Stage) -> NDT7Failure.Cause? {
    switch error {
    case let error as NDT7Failure: error.cause
    case let error as IOError: cause(of: error.errnoCode, at: stage)
    case let error as ChannelError: cause(of: error, at: stage)
    case HTTPParserError.invalidEOFState, is ByteToMessageDecoderError: nil
    case is HTTPParserError: .notHTTP
    case NIOWebSocketError.invalidFrameLength: .protocolViolation(.messageTooLarge)
    case is NIOWebSocketError: .protocolViolation(.badControlFrame)
    case NIOSSLError.uncleanShutdown: stage == .tls ? .tls(.closed) : nil
    case let error: .tls(TLSProblem(error))
    }
  }

  private static func cause(of error: ChannelError, at stage: NDT7Stage) -> NDT7Failure.Cause? {
    if case .connectTimeout = error { .timedOut } else { stage == .tcp ? .closed : nil }
  }

  private static func cause(of code: CInt, at stage: NDT7Stage) -> NDT7Failure.Cause? {
    switch code {
    case ECONNREFUSED: .connectionRefused
    case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL, EAFNOSUPPORT:
      .networkUnreachable
    case ETIMEDOUT: .timedOut
    // A server that closes with messages unread resets: that is its way of closing.
    case ECONNRESET, EPIPE, ECONNABORTED:
      stage == .upload || stage == .closing ? nil : .connectionReset
    default: .system(errno: code)
    }
  }
}
