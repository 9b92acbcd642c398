internal import CSRT
internal import Hosts
public import SystemCore

/// A caller that publishes a live stream: resolve, connect, run, in this order.
///
/// It owns its socket, which is closed with it. Its calls block, each until its deadline at most,
/// and belong to one thread.
public final class SRTPublisher {
  /// How often a connecting socket's side is asked for an answer of ICMP.
  private static let probeInterval: Int32 = 20

  private let url: SRTURL
  private let library: airworthy_srt
  private var host: SRTHost?
  private(set) var socket: SRTSocket?
  /// What the handshake agreed on; nil until connected.
  public private(set) var facts: SRTConnectionFacts?

  /// Loads libsrt; contacts nobody.
  public init(url: SRTURL) throws(SRTFailure) {
    self.url = url
    library = try SRTLibrary.load()
  }

  /// Looks the host up.
  @discardableResult
  public func resolve(until deadline: Deadline) throws(SRTFailure) -> SRTHost {
    let begin = ContinuousClock.now
    let addresses = try NameLookup.addresses(of: url.host, port: url.port, until: deadline)
    let host = SRTHost(
      host: url.host,
      milliseconds: begin.duration(to: .now).milliseconds,
      addresses: addresses
    )
    self.host = host
    return host
  }

  /// Connects to the first address that answers; each gets its share of the time that is left. A
  /// server that refuses has answered; of several silent addresses the first one's failure is told.
  @discardableResult
  public func connect(until deadline: Deadline) throws(SRTFailure) -> SRTConnectionFacts {
    var failure: SRTFailure?
    let addresses = host?.addresses ?? []
    for (index, address) in addresses.enumerated() {
      let share = deadline.remaining / (addresses.count - index)
      do throws(SRTFailure) {
        return try connect(to: address, until: deadline.orAfter(share))
      } catch {
        guard Self.isSilence(error.cause) else { throw error }
        failure = failure ?? error
      }
    }
    throw failure ?? SRTFailure(.connect, .outOfOrder)
  }

  /// Closes the connection; what the server has not acknowledged is lost.
  public func close() { socket = nil }

  private static func isSilence(_ cause: SRTFailure.Cause) -> Bool {
    [.timedOut, .refused, .networkUnreachable].contains(cause)
  }

  private func connect(
    to address: HostAddress,
    until deadline: Deadline
  ) throws(SRTFailure) -> SRTConnectionFacts {
    let socket = try SRTSocket(library)
    try configure(socket, until: deadline)
    let begin = ContinuousClock.now
    let probe = PortProbe(to: address)
    try Self.heed(probe)
    try socket.connect(to: address)
    while true {
      switch socket.state {
      case .connected:
        self.socket = socket
        let facts = describe(socket, address, since: begin)
        self.facts = facts
        return facts
      case .broken:
        throw SRTFailure(
          .connect,
          SRTFailure.Cause(
            rejectReason: socket.rejectReason,
            hasPassphrase: url.passphrase != nil
          )
        )
      case .underWay: break
      }
      try Self.heed(probe)
      if deadline.hasPassed { throw SRTFailure(.connect, .timedOut) }
      socket.waitForEvent(milliseconds: min(Self.probeInterval, deadline.pollMilliseconds))
    }
  }

  /// Ends the attempt where the kernel has heard that it is vain; it tells that once.
  private static func heed(_ probe: borrowing PortProbe) throws(SRTFailure) {
    switch probe.answer() {
    case .none: return
    case .refused: throw SRTFailure(.connect, .refused)
    case .unreachable: throw SRTFailure(.connect, .networkUnreachable)
    }
  }

  private func configure(_ socket: SRTSocket, until deadline: Deadline) throws(SRTFailure) {
    try socket.set(airworthy_SRTO_TRANSTYPE, Int32(airworthy_SRTT_LIVE))
    try socket.set(airworthy_SRTO_SENDER, 1)
    try socket.set(airworthy_SRTO_SNDSYN, 0)
    try socket.set(airworthy_SRTO_RCVSYN, 0)
    // Past our own deadline, so that silence is told in one way.
    try socket.set(airworthy_SRTO_CONNTIMEO, max(deadline.pollMilliseconds, 1) &+ 1000)
    if let latency = url.latencyMs { try socket.set(airworthy_SRTO_LATENCY, Int32(latency)) }
    if let keyLength = url.keyLength { try socket.set(airworthy_SRTO_PBKEYLEN, Int32(keyLength)) }
    if let passphrase = url.passphrase { try socket.set(airworthy_SRTO_PASSPHRASE, passphrase) }
    if let streamID = url.streamID { try socket.set(airworthy_SRTO_STREAMID, streamID) }
  }

  private func describe(
    _ socket: SRTSocket,
    _ address: HostAddress,
    since begin: ContinuousClock.Instant
  ) -> SRTConnectionFacts {
    SRTConnectionFacts(
      peerAddress: address.text,
      connectMs: begin.duration(to: .now).milliseconds,
      latencyMs: socket.number(of: airworthy_SRTO_PEERLATENCY),
      returnLatencyMs: socket.number(of: airworthy_SRTO_RCVLATENCY),
      peerVersion: socket.number(of: airworthy_SRTO_PEERVERSION)
        .map { SRTLibrary.text(UInt32(truncatingIfNeeded: $0)) },
      isEncrypted: socket.number(of: airworthy_SRTO_SNDKMSTATE) == airworthy_SRT_KM_S_SECURED
    )
  }
}
