extension RTMPURL {
  /// The same host and application by RTMPS at another port, without a key; nil where that is what
  /// the address says already.
  public func secured(port: Int) -> RTMPURL? {
    guard !isSecure || port != self.port else { return nil }
    return RTMPURL(isSecure: true, host: host, port: port, app: app)
  }
}
