public import Uplink

/// The body of an FLV tag on its way to an ingest.
public struct OutgoingMedia: Sendable, Equatable {
  /// Picture, or sound.
  public let isVideo: Bool
  /// Milliseconds since the stream began.
  public let timestamp: UInt32
  /// The bytes after the FLV tag's header (FLV 10.1, annex E.4).
  public let body: [UInt8]
  /// What it is to the pictures after it.
  public let packet: SendQueue.Packet

  /// A tag.
  public init(isVideo: Bool, timestamp: UInt32, body: [UInt8], packet: SendQueue.Packet) {
    self.isVideo = isVideo
    self.timestamp = timestamp
    self.body = body
    self.packet = packet
  }
}
