/// Why a connection could not be made or did not last, and how far it had come.
public struct SRTFailure: Error, Equatable, Sendable {
  /// How far the connection had come.
  public let stage: SRTStage
  /// What went wrong.
  public let cause: Cause

  /// Makes a failure, as tests and replays do.
  public init(_ stage: SRTStage, _ cause: Cause) {
    self.stage = stage
    self.cause = cause
  }

  /// What went wrong.
  public enum Cause: Equatable, Sendable {
    /// libsrt is not installed, or lacks a function.
    case libraryMissing(String)
    /// The libsrt found is older than 1.5.0, which first counts what was sent once.
    case libraryTooOld(String)

    /// No such host name.
    case nameNotFound
    /// The name exists but has no address.
    case noAddress
    /// The name server could not be asked, or failed.
    case nameServerFailed

    /// The host says that nobody listens on the port (ICMP port unreachable).
    case refused
    /// No route to the network or the host.
    case networkUnreachable
    /// No answer until the deadline: a wrong port or UDP blocked on the way. SRT does not tell.
    case timedOut

    /// The server has another passphrase.
    case wrongPassphrase
    /// The server wants a passphrase and none was given.
    case passphraseRequired
    /// A passphrase was given and the server has none.
    case passphraseUnexpected
    /// The server wants another version of SRT.
    case incompatibleVersion
    /// The two sides are set up differently, with libsrt's reason for rejection.
    case incompatible(reason: Int32)
    /// The server refused, and said why in SRT's terms.
    case rejected(SRTRejection)
    /// The server refused with a code of its own; 0 where it gave none.
    case rejectedWithCode(Int32)
    /// What answered is not SRT, or breaks its rules.
    case notSRT

    /// The server closed, or was silent for so long that libsrt gave up (5 s).
    case closed
    /// Media is under way but the server has stopped acknowledging.
    case stalled
    /// Any other error of libsrt, as its own code.
    case library(code: Int32)
    /// A stage was asked for before the one that it needs.
    case outOfOrder
  }
}
