extension SRTTopic {
  var englishTitle: String {
    switch self {
    case .passphrase: "Passphrases differ"
    case .silent: "No answer over UDP"
    case .incompatible: "SRT that does not fit"
    case .notSRT: "Not an SRT server"
    case .library: "SRT not testable here"
    case .dropped: "Stream given up as too late"
    case .lost: "Losses not repaired"
    case .queue: "Send buffer too full"
    case .latency: "Latency too short"
    case .retransmitted: "Much sent again"
    case .options: "Options not applied"
    }
  }

  var englishExplanation: String {
    switch self {
    case .passphrase:
      """
      SRT encrypts a stream with a passphrase that both ends must know. Only one of the ends has \
      one, or the two differ, so the ingest refuses the connection. It has 10 to 79 characters.
      """
    case .silent:
      """
      Nothing came back from the ingest before the deadline. SRT uses UDP, which company and hotel \
      networks often block, and a wrong port looks the same: nobody says no. An ingest over rtmps:// \
      mostly gets through.
      """
    case .incompatible:
      """
      The ingest answered, but its version of SRT or its mode does not fit that of a live stream. \
      The encoder would fail in the same place. The settings are on the ingest's side.
      """
    case .notSRT:
      """
      Something answered on the port that does not keep to the rules of SRT. The port may belong \
      to another service. Compare the address with the one that the platform shows.
      """
    case .library:
      """
      SRT is spoken by libsrt, which is loaded when it is needed. It is not installed, or too old \
      to count what this test needs. That is no judgement on the uplink.
      """
    case .dropped:
      """
      The sender gives a packet up when it is too late to be of use, or when its buffer is full. \
      OBS Studio knows nothing of that over SRT and hands on every frame, so the picture breaks up \
      at the viewers. The uplink does not carry this bitrate.
      """
    case .lost:
      """
      A lost packet is sent again as long as there is time: a round trip for each attempt, within \
      the latency. From the losses, the round trip and the latency follows how many packets \
      probably did not make it. The ingest passes over those and says nothing, so the sender's own \
      count of drops stays at zero. A longer latency leaves time for more attempts.
      """
    case .queue:
      """
      What has not been acknowledged waits in the sender's buffer. Some of that is on its way; more \
      than a third of the latency is a sign that the line is full, and what waits longer than the \
      latency is of no use to the ingest. Lower the bitrate, or find out what else uses the uplink.
      """
    case .latency:
      """
      The latency is the time in which lost packets can be sent again, and each attempt takes a \
      round trip. Four round trips are the usual advice. The longer one of what the two ends ask \
      for counts. OBS Studio and FFmpeg read the number in microseconds: 2000 is 2 ms to them.
      """
    case .retransmitted:
      """
      Packets that were lost are sent again, and for that SRT keeps a quarter of the bitrate in \
      reserve. More than that was needed. Weak Wi-Fi, a full line or a mobile network may be the \
      reason.
      """
    case .options:
      """
      The address sets options that this test does not know how to apply, while OBS Studio and \
      FFmpeg do. What they change, such as buffers, bandwidth limits or error correction, was not \
      part of the test.
      """
    }
  }
}
