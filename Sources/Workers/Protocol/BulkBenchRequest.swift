/// What an upload to a measurement server is asked to do.
public struct BulkBenchRequest: Codable, Sendable, Equatable {
  /// Where the upload goes.
  public enum Destination: Codable, Sendable, Equatable {
    /// A server by its address, which may hold a token.
    case server(String)
    /// The nearest that a locate service offers; the result is published there.
    case nearest(service: String)
  }

  /// Where the upload goes.
  public var destination: Destination
  /// How long it lasts; ndt7 says 10 s.
  public var seconds: Double
  /// The time that finding and reaching a server may take.
  public var reachSeconds: Double
  /// The most that is sent, in bytes; nil for no limit.
  public var maximumBytes: Int?

  /// A request.
  public init(
    destination: Destination,
    seconds: Double,
    reachSeconds: Double,
    maximumBytes: Int? = nil
  ) {
    self.destination = destination
    self.seconds = seconds
    self.reachSeconds = reachSeconds
    self.maximumBytes = maximumBytes
  }

  /// The longest that the whole takes, with the wait for the server's last word.
  public var longestSeconds: Double { reachSeconds + seconds + 5 }
}
