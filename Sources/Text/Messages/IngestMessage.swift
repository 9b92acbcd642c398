/// What an ingest of one's own says.
public enum IngestMessage: CatalogueMessage, Equatable {
  case listening(address: String, port: Int)
  case notListening(address: String, port: Int, reason: String)
  case came(id: Int, peer: String)
  case left(id: Int)
  case nobody
  case received(
    id: Int,
    peer: String,
    seconds: String,
    mean: String,
    worst: String,
    gap: String,
    frames: Int,
    keyFrames: Int
  )
}
