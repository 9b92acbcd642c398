/// One video message, sent over and over to fill a link.
public struct Filling: Sendable {
  /// The body of an FLV video tag.
  public let body: [UInt8]
  /// Milliseconds since the start of media, for the first one.
  public let timestamp: UInt32
  /// The time from one message to the next; nil to send as fast as the link takes them.
  public let interval: Duration?

  /// A message with its pace.
  public init(body: [UInt8], timestamp: UInt32, interval: Duration?) {
    self.body = body
    self.timestamp = timestamp
    self.interval = interval
  }
}
