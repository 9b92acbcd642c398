internal import Programme
internal import Uplink

/// What each picture of a stream is to the others: as x264 orders them by default, two B-frames
/// between frames that others need.
struct FrameOrder {
  private static let period = 3

  private var sinceKeyFrame = 0

  mutating func packet(_ message: MediaMessage) -> SendQueue.Packet {
    guard message.kind == .video, !message.isSequenceHeader else { return .essential }
    guard !message.isKeyFrame else {
      sinceKeyFrame = 0
      return .keyFrame
    }
    sinceKeyFrame += 1
    return sinceKeyFrame % Self.period == 0 ? .reference : .disposable
  }
}
