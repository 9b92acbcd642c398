import NIOCore
import NIOHTTP1
import NIOWebSocket

/// One upload to an ndt7 server: M-Lab's or one's own.
///
/// As an encoder's stream it is one TCP connection, sent as fast as the network takes it
/// (specification v0.11).
public struct NDT7Upload: Sendable {
  /// The server, with the access token that it wants.
  public let server: NDT7URL
  /// How long messages are begun; ndt7 says ten seconds.
  public var duration: Duration = .seconds(10)
  /// Bytes of messages after which the upload ends sooner; nil for no such limit.
  public var maximumBytes: UInt64?
  let options: NDT7Options
  let lookup: NameLookup.Resolve

  /// Prepares an upload; nothing is sent before ``run(limits:sample:)``.
  public init(to server: NDT7URL, options: NDT7Options = NDT7Options()) {
    self.init(to: server, options: options, lookup: NameLookup.system)
  }

  init(to server: NDT7URL, options: NDT7Options, lookup: @escaping NameLookup.Resolve) {
    self.server = server
    self.options = options
    self.lookup = lookup
  }

  /// Connects, uploads and closes; throws why it could not, at the latest at the limits' deadline.
  ///
  /// `sample` reads the socket whose descriptor it gets, for the time of the call, on the event loop;
  /// it must not block.
  public func run<Value: Sendable>(
    limits: NDT7Limits,
    sample: @escaping @Sendable (_ descriptor: Int32) -> Value?
  ) async throws(NDT7Failure) -> NDT7Outcome<Value> {
    let connector = Connector(
      origin: server.origin,
      options: options,
      limits: limits,
      lookup: lookup
    )
    RandomPayload.prepare()
    return try await connector.converse { [self] pipeline, session in
      let encoder = HTTPRequestEncoder()
      let decoder = ByteToMessageHandler(HTTPResponseDecoder(leftOverBytesStrategy: .forwardBytes))
      let upgrade = UpgradeHandler(session: session, url: server, userAgent: options.userAgent) {
        context in
        let pipeline = context.pipeline.syncOperations
        let frames = WebSocketFrameDecoder(maxFrameSize: ServerMeasurement.maximumBytes)
        let upload = UploadHandler(session: session, plan: self, sample: sample)
        try pipeline.addHandlers([ByteToMessageHandler(frames), upload])
        pipeline.removeHandler(encoder, promise: nil)
        pipeline.removeHandler(context: context, promise: nil)
        // Hands on to the others what it has read too much, and leaves only then.
        pipeline.removeHandler(decoder).assumeIsolated().whenSuccess { upload.begin() }
      }
      try pipeline.addHandlers([encoder, decoder, upgrade])
    }
  }
}
