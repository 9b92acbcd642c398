/// One video message, sent over and over to fill a link.
public struct Filling: Sendable {
  /// The body of an FLV video tag.
  public let body: [UInt8]
  /// Milliseconds since the start of media, for the first one.
  public let timestamp: UInt32
  /// The time from one message to the next; nil to send as fast as the link takes them.
  public let interval: Duration?

  /// How many bytes a body has whose repeats take so many on the wire, in chunks of a size: a header
  /// of type 1, and one byte before each further chunk (RTMP 1.0, sections 5.3.1.2.2 and 5.3.1.2.4).
  public static func bodyBytes(onWire wire: Int, chunkSize: Int) -> Int {
    let rest = wire - 8
    return rest - ((rest + 1 + chunkSize) / (chunkSize + 1) - 1)
  }

  /// A message with its pace.
  public init(body: [UInt8], timestamp: UInt32, interval: Duration?) {
    self.body = body
    self.timestamp = timestamp
    self.interval = interval
  }
}
