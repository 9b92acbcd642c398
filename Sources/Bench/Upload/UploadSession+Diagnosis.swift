internal import FoundationEssentials
internal import RTMP
internal import Rig
internal import SystemCore

/// Why a connection failed, by asking the same host once more in another way.
extension UploadSession {
  private static let securePort = 443

  /// The failure, with what a second question has shown; it is asked of the user's own host alone.
  mutating func diagnose(_ failure: RTMPFailure) async -> UplinkFailure {
    var told = UplinkFailure(failure, hasStarted: publisher.facts.publishDuration != nil)
    // A connection that stood is answered for; the key has gone out, and nothing more is asked.
    guard failure.stage <= .connect else { return told }
    switch told.code {
    case .uplinkTLSUntrusted, .uplinkTLSName: await readCertificate(&told)
    case .uplinkHTTP, .uplinkPortal, .uplinkNotTLS: await readFrontPage(&told)
    case .uplinkNotRTMP where !url.isSecure: await tryTLS(&told)
    case .uplinkTimedOut, .uplinkRefused, .uplinkUnreachable: await trySecurePort(&told)
    default: break
    }
    return told
  }

  private var sideDeadline: ContinuousClock.Instant {
    min(deadline.instant, ContinuousClock.now + Self.sideLimit)
  }

  private mutating func readCertificate(_ told: inout UplinkFailure) async {
    guard let certificate = await publisher.inspectCertificate(until: sideDeadline) else { return }
    measurement.reach?.tls = IngestTLS(untrusted: certificate)
    let now = Int64(Date.now.timeIntervalSince1970)
    guard told.code == .uplinkTLSUntrusted else { return }
    if !(certificate.beginning...max(certificate.beginning, certificate.expiry)).contains(now) {
      told = UplinkFailure(code: .uplinkTLSExpired)
    }
  }

  /// Some servers meet a plain handshake with silence and hang up, though they would speak TLS.
  private mutating func tryTLS(_ told: inout UplinkFailure) async {
    guard let certificate = await publisher.inspectCertificate(until: sideDeadline) else { return }
    measurement.reach?.tls = IngestTLS(untrusted: certificate)
    told = UplinkFailure(code: .uplinkWantsTLS)
  }

  private func readFrontPage(_ told: inout UplinkFailure) async {
    guard let answer = await publisher.askHTTP(until: sideDeadline) else { return }
    if answer.isLoginPage(askedFor: url.host) {
      told = UplinkFailure(code: .uplinkPortal, detail: answer.location ?? answer.statusLine)
    } else {
      let code = told.code == .uplinkPortal ? .uplinkHTTP : told.code
      told = UplinkFailure(code: code, detail: told.detail ?? answer.statusLine)
    }
  }

  /// Whether the way is open where web pages go: then the port is blocked, not the ingest down.
  private mutating func trySecurePort(_ told: inout UplinkFailure) async {
    guard url.port != Self.securePort, let secure = url.secured(port: Self.securePort),
      let resolved = publisher.facts.resolved, !(resolved.ipv4 + resolved.ipv6).isEmpty
    else { return }
    let attempts = await publisher.tryPort(Self.securePort, until: sideDeadline)
    measurement.reach?.attempts += attempts.map(ReachAttempt.init)
    guard attempts.contains(where: { $0.failure == nil }) else { return }
    let reached = await climb(secure)
    measurement.reach?.rtmps = RTMPSAlternative(
      port: Self.securePort,
      reached: reached,
      ingest: secure.description
    )
    // A port that refuses may be a server that is down; only RTMPS beside it shows that it is not.
    if reached >= .handshaken || told.code == .uplinkTimedOut {
      told = UplinkFailure(code: .uplinkPortBlocked)
    }
  }

  /// How far RTMPS gets; it goes no further than `connect`.
  private func climb(_ secure: RTMPURL) async -> UplinkRung {
    let second = RTMPPublisher(url: secure, options: options)
    let limit = min(deadline.instant, ContinuousClock.now + Self.sideLimit * 2)
    var reached = UplinkRung.none
    do throws(RTMPFailure) {
      try await second.resolve(until: limit)
      try await second.connectTCP(until: limit)
      reached = .connected
      try await second.secure(until: limit)
      reached = .secured
      try await second.handshake(until: limit)
      reached = .handshaken
      try await second.connect(until: limit)
      reached = .accepted
    } catch {
      return reached
    }
    await second.close(until: ContinuousClock.now + .milliseconds(200))
    return reached
  }
}
