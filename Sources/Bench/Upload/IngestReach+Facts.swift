internal import FoundationEssentials
internal import RTMP
internal import Rig
internal import SystemCore

extension IngestReach {
  /// What the stages of a connection have shown so far.
  init(_ facts: ConnectionFacts, of url: RTMPURL) {
    self.init(host: url.host, port: url.port)
    resolveMs = facts.resolved?.duration.milliseconds.rounded(decimals: 1)
    ipv4 = facts.resolved?.ipv4 ?? []
    ipv6 = facts.resolved?.ipv6 ?? []
    attempts = facts.tcp?.attempts.map(ReachAttempt.init) ?? []
    tls = facts.tls.map(IngestTLS.init)
    handshakeMs = facts.handshakeDuration?.milliseconds.rounded(decimals: 1)
    applicationMs = facts.connectDuration?.milliseconds.rounded(decimals: 1)
    server = facts.greeting?.serverVersion
    codecs = facts.greeting?.enhancedVideoCodecs
  }
}

extension ReachAttempt {
  init(_ attempt: ConnectAttempt) {
    self.init(
      address: attempt.address,
      family: attempt.family.rawValue,
      port: attempt.port,
      ms: attempt.duration.milliseconds.rounded(decimals: 1),
      error: attempt.failure.map(ReachAttempt.word)
    )
  }

  private static func word(_ cause: RTMPFailure.Cause) -> String {
    switch cause {
    case .connectionRefused: "refused"
    case .timedOut: "timed_out"
    case .networkUnreachable: "unreachable"
    case .connectionReset: "reset"
    default: "failed"
    }
  }
}

extension IngestTLS {
  private static let secondsPerDay = 86_400.0

  init(_ facts: TLSFacts) {
    self.init()
    version = facts.version
    handshakeMs = facts.duration.milliseconds.rounded(decimals: 1)
    issuer = facts.issuer
    names = facts.names
    setExpiry(facts.expiry)
  }

  /// A certificate that was not trusted: no connection came about.
  init(untrusted certificate: CertificateFacts) {
    self.init()
    issuer = certificate.issuer
    names = certificate.names
    begins = Self.date(certificate.beginning)
    setExpiry(certificate.expiry)
  }

  private mutating func setExpiry(_ expiry: Int64?) {
    expires = expiry.map(Self.date)
    expiresInDays = expiry.map {
      ((Double($0) - Date.now.timeIntervalSince1970) / Self.secondsPerDay).rounded(decimals: 1)
    }
  }

  private static func date(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }
}
