extension SRTURL {
  /// Whether a text is to be read as an address of SRT.
  public static func isAddress(_ text: some StringProtocol) -> Bool {
    text.prefix(4).lowercased() == "srt:"
  }

  /// Whether the address itself holds a stream identifier or a passphrase.
  public var hasSecret: Bool { streamID != nil || passphrase != nil }

  /// The same address with what came apart from it, through a pipe or from a file: a stream
  /// identifier, or the two secrets as `streamid=...&passphrase=...`.
  public func with(
    pasted text: some StringProtocol,
    convention: Convention
  ) throws(SRTURLError) -> SRTURL {
    guard let secret = SRTSecret(pasted: text) else { throw .invalidStreamID }
    let names = ["streamid=", "passphrase="]
    guard names.contains(where: secret.value.hasPrefix) else { return try with(streamID: secret) }
    let query = SRTQuery(secret.value[...])
    let isPlusSpace = convention == .ffmpeg
    return try with(
      streamID: Self.secret(query["streamid"], isPlusSpace),
      passphrase: Self.secret(query["passphrase"], isPlusSpace)
    )
  }
}
