/// What an ndt7 server says of an upload.
public struct NDT7Link: Codable, Sendable, Equatable {
  /// The machine's name, where M-Lab's locate service gave it.
  public var machine: String?
  /// Where it stands, as far as that service says.
  public var city: String?
  /// The country's code.
  public var country: String?
  /// Whether M-Lab publishes the result with this machine's address.
  public var isPublished: Bool
  /// Bytes that the server's kernel had received when it last told.
  public var serverReceivedBytes: UInt64?
  /// Bytes that this machine's kernel held for received when that arrived.
  public var ackedBytesThen: UInt64?
  /// The mean of the whole upload as the server tells it, slow start included.
  public var serverMeanKbps: Double?
  /// The shortest round trip that the server saw.
  public var serverMinRttMs: Double?

  /// A server of which nothing is known.
  public init(isPublished: Bool) { self.isPublished = isPublished }
}
