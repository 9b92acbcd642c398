extension IngestMessage {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .listening(let address, let port):
      "Listening on rtmp://\(address):\(port); any application and key. Ctrl-C ends it."
    case .notListening(let address, let port, let reason):
      "Cannot listen on \(address), port \(port): \(reason). Choose others with --address and --port."
    case .came(let id, let peer): "Stream \(id) from \(peer) has begun."
    case .left(let id): "Stream \(id) has ended."
    case .nobody: "Nobody sent a stream."
    case .received(
      let id,
      let peer,
      let seconds,
      let mean,
      let worst,
      let gap,
      let frames,
      let keys
    ):
      "Stream \(id) from \(peer): \(seconds) s, \(mean) kbit/s, worst second \(worst); longest gap "
        + "\(gap) ms; \(frames) pictures, \(keys) of them key frames"
    }
  }
}
