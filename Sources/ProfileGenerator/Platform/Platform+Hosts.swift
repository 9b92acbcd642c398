extension Platform {
  /// The test mode, if the host is one of this platform's ingests: a query of one service means
  /// nothing to another, which would go live.
  public func testMode(for host: String) -> TestMode? {
    isOwn(host: host.lowercased()) ? testMode?.value : nil
  }

  /// Whether an address is one of this platform's ingests.
  public func hasIngest(_ url: String) -> Bool { Self.host(of: url).map(isOwn) ?? false }

  private func isOwn(host: String) -> Bool {
    ingests.contains { Self.host(of: $0.value.url) == host }
      || ingestHosts.contains { host.hasSuffix("." + $0.value) }
  }

  /// The host of an address of a platform file: scheme, host, perhaps a port, application.
  private static func host(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    return url[scheme.upperBound...].prefix { !"/:?#".contains($0) }.lowercased()
  }
}
