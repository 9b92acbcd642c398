/// The bounds a peer must keep to; no encoder or ingest comes near them.
enum ChunkLimits {
  static let initialChunkSize = 128
  static let maximumMessageLength = 8 << 20
  static let maximumPendingBytes = 16 << 20
  static let maximumChunkStreams = 64
}
