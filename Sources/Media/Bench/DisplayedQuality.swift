internal import CMedia
internal import Picture
internal import Rig
internal import SystemCore

/// What viewers see of a stream held against what the camera gave, at the camera's size and rate, or
/// against the part of it that is sent: a frame that the stream leaves out is compared as the one that
/// stays on screen.
///
/// So a smaller picture pays for its size, and a slower one for its rate, in the same coin.
struct DisplayedQuality {
  let frames: ShowFrames
  let settings: VideoSettings
  /// The source's frame that is shown as a frame of the stream.
  let source: (Int) -> Int
  let header: [UInt8]

  /// The first pictures of a stream are better or worse than those of the show.
  private static let settlingFrames = 8
  /// Comparisons enough for two digits after the point.
  private static let mostComparisons = 24
  private static let fewestComparisons = 6

  /// The mean over the frames; nil where nothing could be decoded.
  func mean(
    of pictures: [EncodedPicture],
    until deadline: Deadline
  ) throws(MediaError) -> Double? {
    guard let codec = settings.decoder else { return nil }
    let decoder = try CodecContext(decoderOf: codec, header: header)
    let sent = CentreCut(frames.width, frames.height, to: settings.width, settings.height)
    let scaler = try Scaler(width: sent.width, height: sent.height)
    let packet = try MediaPacket()
    let shown = try PictureFrame()
    var number = 0
    var results: [Double] = []
    func see() throws(MediaError) {
      while try decoder.receive(shown) {
        try compare(shown, number, sent, scaler, into: &results)
        number += 1
        av_frame_unref(shown.pointer)
      }
    }
    for picture in pictures where results.count < Self.mostComparisons && !deadline.hasPassed {
      picture.bytes.withUnsafeBytes { bytes in try? packet.fill(with: bytes) }
      try decoder.send(packet)
      try see()
    }
    if !deadline.hasPassed {
      try decoder.send(nil as MediaPacket?)
      try see()
    }
    // Few say little: an average that was cut short is none.
    guard results.count >= Self.fewestComparisons else { return nil }
    return (results.reduce(0, +) / Double(results.count)).rounded(decimals: 4)
  }

  private func compare(
    _ shown: PictureFrame,
    _ number: Int,
    _ sent: CentreCut,
    _ scaler: Scaler,
    into results: inout [Double]
  ) throws(MediaError) {
    guard number >= Self.settlingFrames, results.count < Self.mostComparisons else { return }
    let whole = try scaler.scale(shown)
    for sourceNumber in source(number)..<max(source(number) + 1, source(number + 1)) {
      let original = frames.picture(sourceNumber)
      if let likeness = original.likeness(of: sent, to: whole) { results.append(likeness) }
    }
  }
}

extension VideoSettings {
  fileprivate var decoder: AVCodecID? {
    switch VideoCodec(rawValue: codec) {
    case .h264: AV_CODEC_ID_H264
    case .hevc: AV_CODEC_ID_HEVC
    case .av1: AV_CODEC_ID_AV1
    case nil: nil
    }
  }
}

extension PictureFrame {
  /// The structural similarity of the luma of a part of a picture and of a picture of its size.
  fileprivate func likeness(of part: CentreCut, to other: PictureFrame) -> Double? {
    guard let mine = luma, let theirs = other.luma else { return nil }
    return StructuralSimilarity.mean(
      .init(
        rows: mine.rows + part.top * mine.stride + part.left,
        stride: mine.stride,
        width: part.width,
        height: part.height
      ),
      .init(rows: theirs.rows, stride: theirs.stride, width: other.width, height: other.height)
    )
  }
}
