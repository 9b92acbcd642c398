import NIOCore

extension RTMPPublisher {
  /// Asks what answered in HTTP for its front page, as a browser would; nil where no HTTP comes.
  ///
  /// The request names the host and nothing else: no application, no key.
  public func askHTTP(until deadline: ContinuousClock.Instant) async -> HTTPAnswer? {
    guard let address = connectedAddress else { return nil }
    let (host, text) = (url.host, ServerText(key: nil, url: url))
    return try? await SideConnection.run(
      to: address,
      stage: .handshake,
      until: deadline
    ) { channel, promise in
      try channel.pipeline.syncOperations.addHandler(HTTPAsker(host, text, promise))
    }
  }

  /// The address that the publisher's connection was made to.
  var connectedAddress: SocketAddress? {
    guard let peer = facts.tcp?.peerAddress else { return nil }
    return facts.resolved?.socketAddresses.first { $0.ipAddress == peer }
  }
}

/// Sends one request and reads the head of the answer.
private final class HTTPAsker: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let maximumHead = 8192

  private let host: String
  private let text: ServerText
  private let promise: EventLoopPromise<HTTPAnswer>
  private var head = ByteBuffer()

  init(_ host: String, _ text: ServerText, _ promise: EventLoopPromise<HTTPAnswer>) {
    self.host = host.contains(":") ? "[\(host)]" : host
    self.text = text
    self.promise = promise
  }

  func channelActive(context: ChannelHandlerContext) {
    let request = "GET / HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    head.writeBuffer(&bytes)
    let isWhole = head.readableBytes >= Self.maximumHead || lines.contains("")
    if isWhole { finish() }
  }

  func channelInactive(context: ChannelHandlerContext) { finish() }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { promise.fail(error) }

  private var lines: [String] {
    let view = head.readableBytesView.prefix(Self.maximumHead)
    return view.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      .map { line in
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      }
  }

  private func finish() {
    let lines = lines
    guard let first = lines.first, first.hasPrefix("HTTP/") else {
      return promise.fail(RTMPFailure(.handshake, .notRTMP("no HTTP")))
    }
    let location = lines.dropFirst().prefix { !$0.isEmpty }.lazy.compactMap(Self.location).first
    promise.succeed(
      HTTPAnswer(statusLine: text.harmless(first), location: location.map(text.harmless))
    )
  }

  private static func location(_ line: String) -> String? {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "location" else { return nil }
    let value = parts[1].drop { $0 == " " || $0 == "\t" }
    return value.isEmpty ? nil : String(value)
  }
}
