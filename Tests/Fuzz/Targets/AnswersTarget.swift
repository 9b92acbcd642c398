import NIOCore

/// A mode, a seed, then all that a server says to a publisher: each wait ends with its answer or a
/// failure, in texts that are harmless, and the same however the bytes are cut.
enum AnswersTarget {
  /// The bits of the first byte.
  private struct Mode: OptionSet {
    let rawValue: UInt8

    /// The bytes start at the handshake; else a good one comes before them.
    static let ownHandshake = Mode(rawValue: 1)
    /// The deadline ends it; else the server closes.
    static let deadline = Mode(rawValue: 2)
    /// The server talks before it is asked.
    static let earlyTalker = Mode(rawValue: 4)
  }

  static let key = "live_4711_secret"

  private static let url: RTMPURL = {
    do { return try RTMPURL("rtmp://host/app/\(key)") } catch { preconditionFailure("\(error)") }
  }()

  private static let streamKey: StreamKey = {
    do { return try StreamKey(key) } catch { preconditionFailure("\(error)") }
  }()

  static func run(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let (mode, seed) = (Mode(rawValue: bytes[0]), bytes[1])
    let speech = bytes.dropFirst(2)
    let whole = outcome(of: Pieces(speech, seed: 0), mode)
    let cut = outcome(of: Pieces(speech, seed: max(1, seed)), mode)
    if !mode.contains(.earlyTalker) {
      precondition(whole == cut, "the cut changed the outcome: \(whole), \(cut)")
    }
    for text in strings(in: whole) + strings(in: cut) {
      precondition(text.utf8.firstRange(of: key.utf8) == nil, "the key shows: \(text)")
      precondition(!text.unicodeScalars.contains(where: \.isControl), "a control character shows")
      precondition(text.unicodeScalars.count <= 256, "an endless text")
    }
  }

  /// All texts inside a value: what a report would show.
  private static func strings(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
  }

  private static let goodHandshake: [UInt8] =
    [HandshakePacket.version] + [UInt8](repeating: 0, count: 2 * HandshakePacket.length)

  private static func outcome(of pieces: Pieces, _ mode: Mode) -> FuzzedPublishing.Outcome {
    let publishing = FuzzedPublishing(url: url, key: streamKey)
    if !mode.contains(.earlyTalker) { publishing.start() }
    if !mode.contains(.ownHandshake) { publishing.receive(ByteBuffer(bytes: goodHandshake)) }
    for piece in pieces where !publishing.hasEnded { publishing.receive(piece) }
    if mode.contains(.earlyTalker) { publishing.start() }
    publishing.end(mode.contains(.deadline) ? .timedOut : nil)
    return publishing.outcome
  }
}
