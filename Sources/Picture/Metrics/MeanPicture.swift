/// The mean of a run's pictures, in which noise fades and a still scene stays.
struct MeanPicture: Sendable {
  /// Luma is kept in sixteenths of a level: the mean's noise is below one.
  static let fineness = 16
  /// More frames could overflow the sums.
  private static let mostFrames = 1_000_000

  private var sums: [UInt32] = []
  private(set) var width = 0
  private(set) var frames = 0

  init() {}

  /// Of one picture alone: in the mean of several a camera that moved looks blurred.
  init(_ picture: AnalysisPicture) { add(picture) }

  /// Takes in a picture of the size of all before.
  mutating func add(_ picture: AnalysisPicture) {
    guard frames < MeanPicture.mostFrames else { return }
    if sums.isEmpty {
      sums = [UInt32](repeating: 0, count: picture.luma.count)
      width = picture.width
    }
    frames += 1
    sums.withUnsafeMutableBufferPointer { sums in
      picture.luma.withUnsafeBufferPointer { luma in
        for at in 0..<sums.count { sums[at] &+= UInt32(luma[at]) }
      }
    }
  }

  var height: Int { width > 0 ? sums.count / width : 0 }

  /// Luma row by row in sixteenths.
  var luma: [Int32] {
    sums.map { Int32(UInt64($0) * UInt64(MeanPicture.fineness) / UInt64(max(1, frames))) }
  }
}
