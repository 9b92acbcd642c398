extension HandshakeError {
  func cause(_ text: ServerText) -> RTMPFailure.Cause {
    switch self {
    case .http(let statusLine): .httpAnswered(statusLine: text.harmless(statusLine))
    case .tls: .tlsAnswered
    case .unknownVersion(let version): .notRTMP("version \(version)")
    }
  }
}
