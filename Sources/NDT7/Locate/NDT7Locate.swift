import FoundationEssentials
import NIOCore
import NIOHTTP1

/// Asks a locate service, M-Lab's unless told otherwise, which ndt7 servers are near.
///
/// The service sees this machine's address: ask the user first.
public struct NDT7Locate: Sendable {
  /// M-Lab's own service.
  public static let measurementLab = "https://locate.measurementlab.net"
  /// The longest answer taken, in bytes; four servers take some 8 KiB.
  public static let maximumAnswerBytes = 256 << 10

  private static let path = "/v2/nearest/ndt/ndt7"

  private let origin: Origin
  private let options: NDT7Options
  private let lookup: NameLookup.Resolve

  /// Takes the service's origin: `https://host[:port]`, or `http` to this machine alone.
  public init(
    service: some StringProtocol = Self.measurementLab,
    options: NDT7Options = NDT7Options()
  ) throws(NDT7URLError) {
    try self.init(service: service, options: options, lookup: NameLookup.system)
  }

  init(
    service: some StringProtocol,
    options: NDT7Options,
    lookup: @escaping NameLookup.Resolve
  ) throws(NDT7URLError) {
    origin = try Origin.split(service, plain: "http", secure: "https").origin
    guard origin.isSecure || origin.isLoopback else { throw .insecure }
    self.options = options
    self.lookup = lookup
  }

  /// The servers offered, nearest first; one that fails is a reason to try the next.
  public func nearest(limits: NDT7Limits) async throws(NDT7Failure) -> [NDT7Server] {
    let connector = Connector(origin: origin, options: options, limits: limits, lookup: lookup)
    let body = try await connector.converse { [self] pipeline, session in
      try pipeline.addHandlers([
        HTTPRequestEncoder(), ByteToMessageHandler(HTTPResponseDecoder()),
        LocateHandler(session: session, request: request),
      ])
    }
    return try LocateAnswer.servers(json: Data(body.readableBytesView))
  }

  private var request: HTTPRequestHead {
    HTTPRequestHead(
      version: .http1_1,
      method: .GET,
      uri: Self.path,
      headers: [
        "Host": origin.hostField, "User-Agent": options.userAgent, "Accept": "application/json",
        "Connection": "close",
      ]
    )
  }
}
