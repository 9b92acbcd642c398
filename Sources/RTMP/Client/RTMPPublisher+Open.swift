extension RTMPPublisher {
  /// Runs the stages from the name to the answer to `connect`; on failure ``facts`` keep what was seen.
  @discardableResult
  public func open(limits: StageLimits) async throws(RTMPFailure) -> ConnectionFacts {
    try await resolve(until: limits.end(of: limits.resolve))
    try await connectTCP(until: limits.end(of: limits.tcp))
    try await secure(until: limits.end(of: limits.tls))
    try await handshake(until: limits.end(of: limits.handshake))
    try await connect(until: limits.end(of: limits.connect))
    return facts
  }
}
