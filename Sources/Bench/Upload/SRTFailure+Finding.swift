internal import Rig
internal import SRT

extension UplinkFailure {
  /// The finding that a failed SRT connection means.
  init(_ failure: SRTFailure) {
    self.init(
      code: UplinkFailure.code(of: failure),
      detail: UplinkFailure.detail(of: failure.cause)
    )
  }

  private static func code(of failure: SRTFailure) -> FindingCode {
    switch failure.cause {
    case .libraryMissing, .libraryTooOld: .uplinkSRTLibrary
    case .nameNotFound, .noAddress: .uplinkName
    case .nameServerFailed: .uplinkNameServer
    case .refused: .uplinkRefused
    case .networkUnreachable: .uplinkUnreachable
    case .timedOut: failure.stage == .resolve ? .uplinkNameServer : .uplinkSilent
    case .wrongPassphrase, .passphraseRequired, .passphraseUnexpected: .uplinkPassphrase
    case .incompatibleVersion, .incompatible: .uplinkIncompatible
    case .rejected(.conflict): .uplinkNameInUse
    case .rejected(.version): .uplinkIncompatible
    case .rejected, .rejectedWithCode: .uplinkKey
    case .notSRT: .uplinkNotSRT
    case .closed: failure.stage == .stream ? .uplinkClosed : .uplinkKey
    case .stalled: .uplinkStalled
    case .library, .outOfOrder: .uplinkFailed
    }
  }

  private static func detail(of cause: SRTFailure.Cause) -> String? {
    switch cause {
    case .libraryMissing(let name): "\(name) cannot be loaded"
    case .libraryTooOld(let version): "libsrt \(version), 1.5.0 or later is needed"
    case .wrongPassphrase: "the ingest has another passphrase"
    case .passphraseRequired: "the ingest wants a passphrase"
    case .passphraseUnexpected: "the ingest has no passphrase"
    case .incompatible(let reason): "libsrt's reason \(reason)"
    case .rejected(let rejection): "\(rejection), code \(rejection.rawValue)"
    case .rejectedWithCode(let code) where code != 0: "code \(code)"
    case .closed: "closed by the ingest"
    case .library(let code): "libsrt's error \(code)"
    default: nil
    }
  }
}
