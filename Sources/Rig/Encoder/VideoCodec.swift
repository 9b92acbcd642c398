/// A video codec that platforms take.
public enum VideoCodec: String, Codable, Sendable, CaseIterable {
  case h264
  case hevc
  case av1
}
