extension Platform {
  /// The test mode, if the host is one of this platform's ingests: a query of one service means
  /// nothing to another, which would go live.
  public func testMode(for host: String) -> TestMode? {
    let host = host.lowercased()
    let isOwn = ingests.contains { Self.host(of: $0.value.url) == host }
    let isUnderOwn = ingestHosts.contains { host.hasSuffix("." + $0.value) }
    return isOwn || isUnderOwn ? testMode?.value : nil
  }

  /// The host of an address of a platform file: scheme, host, perhaps a port, application.
  private static func host(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    return url[scheme.upperBound...].prefix { !"/:?#".contains($0) }.lowercased()
  }
}
