internal import Bench
internal import CMedia
internal import Picture
internal import Rig
internal import SystemCore
internal import Workers

/// Frames of the show in a row, decoded and kept, at the size and rate that they come in.
///
/// The pictures are only read once they are here.
struct ShowFrames {
  /// The pictures; never empty.
  let pictures: [PictureFrame]
  let rate: Fraction
  let material: EncoderMeasurement.Material

  var width: Int { pictures[0].width }
  var height: Int { pictures[0].height }

  /// The picture that a source of endless frames would give: forwards, then backwards, so that no cut
  /// comes where there was none.
  func picture(_ number: Int) -> PictureFrame { pictures[index(number)] }

  /// Which picture that is.
  func index(_ number: Int) -> Int {
    let turn = max(1, 2 * (pictures.count - 1))
    let place = number % turn
    return place < pictures.count ? place : turn - place
  }

  private static let seconds = 1.0
  private static let mostBytes = 400 << 20
  private static let fewest = 8
  private static let most = 60

  /// How many pictures of a size and rate are kept: a second of them, as far as memory is to go.
  static func count(width: Int, height: Int, rate: Fraction) -> Int {
    let wanted = Int((rate.value ?? 30) * seconds)
    let affordable = mostBytes / max(1, width * height * 3 / 2)
    return max(fewest, min(wanted, affordable, most))
  }

  /// Frames of a camera in a row.
  static func captured(
    from feed: CameraFrames,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> ShowFrames {
    let rate = feed.mode.interval?.inverse ?? Fraction(numerator: 30, denominator: 1)
    let intake = try translated { () throws(MediaError) in try CameraIntake(feed.layout) }
    let wanted = count(width: feed.layout.width, height: feed.layout.height, rate: rate)
    var pictures: [PictureFrame] = []
    var fault: MediaError?
    while pictures.count < wanted, !deadline.hasPassed, !channel.isCancelled {
      let stamp = try feed.next(until: deadline) { bytes, _ in
        do throws(MediaError) {
          if let picture = try intake.picture(of: bytes) { pictures.append(picture) }
        } catch {
          fault = error
        }
      }
      if stamp == nil { break }
    }
    guard pictures.count >= fewest else {
      throw WorkerFailure(.encoderFailed, detail: fault?.detail ?? "too few frames came")
    }
    return ShowFrames(pictures: pictures, rate: rate, material: .camera)
  }
}
