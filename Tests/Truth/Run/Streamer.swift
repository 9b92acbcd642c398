/// Sends a stream of a bitrate over a link, as a streaming program would.
protocol Streamer: Sendable {
  /// Sends for so many seconds; what the receiver's kernel got is counted apart.
  func stream(kbps: Double, seconds: Int, over link: EmulatedLink) throws -> StreamOutcome
}

/// How a stream went.
struct StreamOutcome: Codable, Sendable, Equatable {
  /// At most 1 % of the media's bytes may be dropped.
  static let dropLimit = 0.01
  /// The receiver's kernel must have got this share of what was not dropped.
  static let receivedLimit = 0.98

  /// What was sent, in kbit/s of TCP payload, dropped frames included.
  var kbps: Double
  var seconds: Double
  /// The share of the media's bytes that OBS's rules dropped.
  var droppedShare: Double
  /// What the receiver's kernel counted.
  var receivedBytes: UInt64
  /// What the link itself counted.
  var link = LinkCounters()
  /// The seconds that were asked for; nil in files from before that was written down.
  var askedSeconds: Double?

  /// Whether the streamer was held up so long that this machine and not the link was measured: a
  /// program that gets no processor sends too little for any link.
  var isHeldUp: Bool { askedSeconds.map { seconds > 1.05 * $0 + 0.5 } ?? false }

  /// The share of what was not dropped that the receiver's kernel got; nil where nothing was sent.
  var receivedShare: Double? {
    let sent = kbps * 125 * seconds * (1 - droppedShare)
    return sent > 0 ? Double(receivedBytes) / sent : nil
  }

  /// Whether the stream held.
  var held: Bool {
    droppedShare <= StreamOutcome.dropLimit && (receivedShare ?? 0) >= StreamOutcome.receivedLimit
  }
}
