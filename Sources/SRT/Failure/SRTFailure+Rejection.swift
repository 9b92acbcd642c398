extension SRTFailure.Cause {
  /// The cause that libsrt's reason for rejection stands for (`SRT_REJECT_REASON`, `SRT_REJX_`).
  init(rejectReason reason: Int32, hasPassphrase: Bool) {
    switch reason {
    case 4: self = .notSRT
    case 7: self = .closed
    case 8, SRTRejection.version.rawValue: self = .incompatibleVersion
    case 10: self = .wrongPassphrase
    case 11: self = hasPassphrase ? .passphraseUnexpected : .passphraseRequired
    case 12...15, 17, 18: self = .incompatible(reason: reason)
    case 16: self = .timedOut
    default:
      if let rejection = SRTRejection(rawValue: reason) {
        self = .rejected(rejection)
      } else {
        self = .rejectedWithCode(reason)
      }
    }
  }
}
