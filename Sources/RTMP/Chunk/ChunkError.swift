/// How a peer broke the chunk stream.
enum ChunkError: Error, Equatable {
  /// A compressed header on a chunk stream that had no full one yet.
  case missingFullHeader(chunkStream: Int)
  case messageTooLarge(bytes: Int)
  case tooManyChunkStreams
  /// Unfinished messages of all chunk streams together exceed the bound.
  case tooMuchPending
  case invalidChunkSize(UInt32)
}
