import Rig
import Testing

@testable import Bench
@testable import RTMP

/// What each failure of a connection is told as.
@Suite struct UploadFailureTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let stage: RTMPStage
    let cause: RTMPFailure.Cause
    let code: FindingCode
    var hasStarted = false
    var testDescription: String { "\(stage) \(cause)" }

    init(
      _ stage: RTMPStage,
      _ cause: RTMPFailure.Cause,
      _ code: FindingCode,
      hasStarted: Bool = false
    ) {
      self.stage = stage
      self.cause = cause
      self.code = code
      self.hasStarted = hasStarted
    }
  }

  static let rows = [
    Row(.resolve, .nameNotFound, .uplinkName), Row(.resolve, .noAddress, .uplinkName),
    Row(.resolve, .nameServerFailed, .uplinkNameServer),
    Row(.resolve, .timedOut, .uplinkNameServer),
    Row(.tcp, .connectionRefused, .uplinkRefused),
    Row(.tcp, .networkUnreachable, .uplinkUnreachable), Row(.tcp, .timedOut, .uplinkTimedOut),
    Row(.tcp, .connectionReset, .uplinkRefused),
    Row(.tls, .tls(.notTLS), .uplinkNotTLS), Row(.tls, .tls(.wrongName), .uplinkTLSName),
    Row(.tls, .tls(.untrustedCertificate("x")), .uplinkTLSUntrusted),
    Row(.tls, .tls(.protocolError("x")), .uplinkTLS), Row(.tls, .tls(.closed), .uplinkTLS),
    Row(.tls, .timedOut, .uplinkTLS), Row(.tls, .closed, .uplinkTLS),
    Row(.handshake, .httpAnswered(statusLine: "HTTP/1.1 400 Bad Request"), .uplinkHTTP),
    Row(.handshake, .httpAnswered(statusLine: "HTTP/1.1 302 Found"), .uplinkPortal),
    Row(.handshake, .httpAnswered(statusLine: "HTTP/1.1 511 Login"), .uplinkPortal),
    Row(.handshake, .httpAnswered(statusLine: "HTTP/x"), .uplinkHTTP),
    Row(.handshake, .tlsAnswered, .uplinkWantsTLS),
    Row(.handshake, .notRTMP("version 50"), .uplinkNotRTMP),
    Row(.handshake, .closed, .uplinkNotRTMP), Row(.handshake, .timedOut, .uplinkStalled),
    Row(.connect, .connectRejected(code: "a", description: "b"), .uplinkApplication),
    Row(.connect, .closedDuringConnect, .uplinkApplication),
    Row(.connect, .closed, .uplinkApplication), Row(.connect, .timedOut, .uplinkStalled),
    Row(.publish, .streamRefused(code: "a", description: ""), .uplinkKey),
    Row(.publish, .publishRejected(code: "a", description: ""), .uplinkKey),
    Row(.publish, .publishRejected(code: "a", description: ""), .uplinkDenied, hasStarted: true),
    Row(.publish, .closedAfterPublish, .uplinkSilentClose),
    Row(.publish, .closedAfterPublish, .uplinkDenied, hasStarted: true),
    Row(.publish, .connectionReset, .uplinkSilentClose),
    Row(.publish, .nameInUse(description: "x"), .uplinkNameInUse),
    Row(.stream, .closedWhileStreaming, .uplinkClosed), Row(.stream, .unpublished, .uplinkClosed),
    Row(.stream, .stalled, .uplinkStalled), Row(.stream, .sendBufferFull, .uplinkStalled),
    Row(.tcp, .system(errno: 24), .uplinkFailed), Row(.tcp, .cancelled, .uplinkFailed),
    Row(.tcp, .outOfOrder, .uplinkFailed),
  ]

  @Test(arguments: rows)
  func codes(row: Row) {
    let failure = UplinkFailure(RTMPFailure(row.stage, row.cause), hasStarted: row.hasStarted)
    #expect(failure.code == row.code)
  }

  @Test(
    arguments: [
      (RTMPFailure.Cause.connectRejected(code: "a", description: "b"), "a: b"),
      (.publishRejected(code: "a", description: ""), "a"),
      (.nameInUse(description: "Already publishing"), "Already publishing"),
      (.notRTMP("version 50"), "version 50"), (.system(errno: 24), "errno 24"),
      (.tls(.untrustedCertificate("expired")), "expired"), (.connectionRefused, nil),
      (.timedOut, "no answer in the stage connect"),
    ] as [(RTMPFailure.Cause, String?)]
  )
  func details(cause: RTMPFailure.Cause, detail: String?) {
    #expect(UplinkFailure(RTMPFailure(.connect, cause), hasStarted: false).detail == detail)
  }
}
