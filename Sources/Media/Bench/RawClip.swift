internal import CMedia
internal import FoundationEssentials
package import Rig
internal import SystemCore

/// A run of an encoder on the frames of a file, as `bench encoder` runs it on a camera's, for a
/// comparison with other programs on the same frames.
package enum RawClip {
  /// Encodes planar frames of 4:2:0 (`I420`) of the settings' size as fast as it goes, forwards and
  /// backwards in turn; tells how many, and how many a second.
  package static func encode(
    _ path: String,
    with kind: EncoderKind,
    _ settings: VideoSettings
  ) throws -> (frames: Int, framesPerSecond: Double) {
    let frames = ShowFrames(
      pictures: try pictures(in: path, settings.width, settings.height),
      rate: settings.frameRate,
      material: .testClip
    )
    let run = EncoderRun(kind: kind, settings: settings, device: nil, frames: frames)
    let trial = try run.run(until: .after(.seconds(60))).trial
    return (trial.frames, trial.encodeFps)
  }

  private static func pictures(
    in path: String,
    _ width: Int,
    _ height: Int
  ) throws -> [PictureFrame] {
    let bytes = try Data(contentsOf: URL(filePath: path))
    let size = width * height * 3 / 2
    guard bytes.count >= size else { throw MediaError("no whole frame in the file") }
    return try (0..<(bytes.count / size)).map { number in
      try bytes.withUnsafeBytes { bytes in
        try picture(UnsafeRawBufferPointer(rebasing: bytes[(number * size)...]), width, height)
      }
    }
  }

  private static func picture(
    _ bytes: UnsafeRawBufferPointer,
    _ width: Int,
    _ height: Int
  ) throws(MediaError) -> PictureFrame {
    let picture = try PictureFrame(AV_PIX_FMT_YUV420P, width: width, height: height)
    var place = 0
    for index in 0..<3 {
      guard let plane = picture.plane(index),
        let base = bytes.bindMemory(to: UInt8.self).baseAddress
      else { throw MediaError("no plane") }
      let (columns, rows) = index == 0 ? (width, height) : (width / 2, height / 2)
      for row in 0..<rows {
        (plane.rows + row * plane.stride).update(from: base + place, count: columns)
        place += columns
      }
    }
    return picture
  }
}
