internal import Hosts

/// The address of an SRT ingest: host, port and the options that the caller sets.
public struct SRTURL: Sendable, Hashable {
  /// Whose reading of an address is meant: the same text means two things.
  ///
  /// The trap is `latency`: FFmpeg takes microseconds and OBS does as FFmpeg, so `latency=2000` is
  /// 2 ms to them (and in the end the server's own, as a rule 120 ms, for the longer one counts)
  /// but 2 s to libsrt's own tools.
  public enum Convention: Sendable {
    /// FFmpeg's and OBS's: `latency` in microseconds, `+` is a space.
    case ffmpeg
    /// libsrt's own tools': `latency` in milliseconds.
    case libsrt
  }

  /// The longest text taken, in UTF-8 bytes.
  public static let maximumLength = 8192
  private static let maximumStreamID = 512
  private static let passphraseLengths = 10...79
  private static let maximumLatencyMs = 60_000

  /// Options that change how a stream is sent and that this client does not apply.
  static let unappliedNames = [
    "congestion", "enforced_encryption", "ffs", "inputbw", "iptos", "ipttl", "lossmaxttl", "maxbw",
    "messageapi", "mss", "nakreport", "oheadbw", "packetfilter", "payload_size", "peerlatency",
    "pkt_size", "rcvlatency", "smoother", "sndbuf", "snddropdelay", "tlpktdrop", "transtype",
    "tsbpd", "tsbpddelay",
  ]

  /// A host name or an IP address, the latter without brackets.
  public let host: String
  /// The UDP port.
  public let port: Int
  /// The latency asked for in milliseconds; nil leaves it to libsrt (120 ms) and the server.
  public let latencyMs: Int?
  /// The length of the key in bytes: 16, 24 or 32; nil where it is not asked for.
  public let keyLength: Int?
  /// What names the stream, often with a key in it.
  public private(set) var streamID: SRTSecret?
  /// What the stream is encrypted with.
  public private(set) var passphrase: SRTSecret?
  /// The names of options in the text that change how OBS would send and that are not applied here.
  public let unapplied: [String]

  /// Reads `srt://host:port?streamid=...&passphrase=...&latency=...&pbkeylen=...&mode=caller`.
  ///
  /// A path after the port is passed over, as FFmpeg does.
  public init(
    _ text: some StringProtocol,
    convention: Convention
  ) throws(SRTURLError) {
    guard text.utf8.count <= Self.maximumLength else { throw .tooLong }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .controlCharacter }
    let rest = try Self.afterScheme(String(text))
    (host, port) = try Self.endpoint(rest.prefix { !"/?#".contains($0) })
    let query = SRTQuery(rest.drop { $0 != "?" }.dropFirst())
    guard (query["mode"] ?? "caller") == "caller" else { throw .unsupportedMode }
    latencyMs = try query["latency"].map { value throws(SRTURLError) in
      try Self.latencyMs(value, convention)
    }
    keyLength = try Self.keyLength(query["pbkeylen"])
    let isPlusSpace = convention == .ffmpeg
    streamID = Self.secret(query["streamid"], isPlusSpace)
    passphrase = Self.secret(query["passphrase"], isPlusSpace)
    unapplied = Self.unappliedNames.filter { query[$0] != nil }
    try checkSecrets()
  }

  private static func endpoint(_ text: Substring) throws(SRTURLError) -> (String, Int) {
    do throws(AuthorityFault) {
      let authority = try Authority(text)
      if let port = authority.port { return (authority.host, port) }
    } catch {
      throw SRTURLError(error)
    }
    throw .missingPort
  }

  /// The same address with secrets that came another way, for an argument list is no place for them.
  public func with(
    streamID: SRTSecret? = nil,
    passphrase: SRTSecret? = nil
  ) throws(SRTURLError) -> SRTURL {
    var url = self
    url.streamID = streamID ?? url.streamID
    url.passphrase = passphrase ?? url.passphrase
    try url.checkSecrets()
    return url
  }

  /// The same address without its stream identifier: whoever connects so publishes to no stream.
  public var withoutStreamID: SRTURL {
    var url = self
    url.streamID = nil
    return url
  }

  private func checkSecrets() throws(SRTURLError) {
    if let streamID, streamID.value.utf8.count > Self.maximumStreamID { throw .invalidStreamID }
    if let passphrase, !Self.passphraseLengths.contains(passphrase.value.utf8.count) {
      throw .invalidPassphrase
    }
  }

  private static func afterScheme(_ text: String) throws(SRTURLError) -> Substring {
    let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    let rest = text[scheme.endIndex...]
    guard !scheme.isEmpty, scheme.count <= 20, rest.hasPrefix("://") else { throw .missingScheme }
    guard scheme.lowercased() == "srt" else { throw .unsupportedScheme(scheme.lowercased()) }
    return rest.dropFirst(3)
  }

  private static func latencyMs(
    _ text: Substring,
    _ convention: Convention
  ) throws(SRTURLError) -> Int {
    guard text.count <= 12, text.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(text)
    else { throw .invalidLatency }
    let milliseconds = convention == .ffmpeg ? value / 1000 : value
    guard milliseconds <= maximumLatencyMs else { throw .invalidLatency }
    return milliseconds
  }

  private static func keyLength(_ text: Substring?) throws(SRTURLError) -> Int? {
    switch text {
    case nil, "0": return nil
    case "16": return 16
    case "24": return 24
    case "32": return 32
    default: throw .invalidKeyLength
    }
  }

  static func secret(_ text: Substring?, _ isPlusSpace: Bool) -> SRTSecret? {
    text.map { SRTSecret(isPlusSpace ? String($0.map { $0 == "+" ? " " : $0 }) : String($0)) }
  }
}

extension SRTURL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Host and port, and three stars where there are options.
  public var description: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return "srt://\(name):\(port)" + (streamID == nil && passphrase == nil ? "" : "?***")
  }

  /// As ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
