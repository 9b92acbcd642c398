/// How alike two pictures look: the mean structural similarity of their luma (Wang, Bovik, Sheikh,
/// Simoncelli 2004), from windows of 8x8 pixels every 4, unweighted as x264 and FFmpeg reckon it.
public enum StructuralSimilarity {
  /// A plane of luma.
  public struct Plane {
    let rows: UnsafePointer<UInt8>
    let stride: Int
    let width: Int
    let height: Int

    /// Rows of `width` bytes that begin `stride` bytes apart.
    public init(rows: UnsafePointer<UInt8>, stride: Int, width: Int, height: Int) {
      self.rows = rows
      self.stride = stride
      self.width = width
      self.height = height
    }
  }

  /// The sums over a block of 4x4 pixels.
  private struct Sums {
    var first: Int32 = 0
    var second: Int32 = 0
    var squares: Int32 = 0
    var products: Int32 = 0

    static func + (a: Sums, b: Sums) -> Sums {
      Sums(
        first: a.first &+ b.first,
        second: a.second &+ b.second,
        squares: a.squares &+ b.squares,
        products: a.products &+ b.products
      )
    }
  }

  /// From 0 (nothing alike) to 1 (the same); nil where the sizes differ or no window fits.
  public static func mean(_ first: Plane, _ second: Plane) -> Double? {
    guard first.width == second.width, first.height == second.height, first.width >= 8,
      first.height >= 8
    else { return nil }
    let (columns, rows) = (first.width / 4, first.height / 4)
    var above = [Sums](repeating: Sums(), count: columns)
    var below = above
    var total = 0.0
    sums(of: first, second, row: 0, into: &above)
    for row in 1..<rows {
      sums(of: first, second, row: row, into: &below)
      for column in 1..<columns {
        total += similarity(
          above[column - 1] + above[column] + below[column - 1] + below[column]
        )
      }
      swap(&above, &below)
    }
    return total / Double((columns - 1) * (rows - 1))
  }

  private static func sums(of a: Plane, _ b: Plane, row: Int, into sums: inout [Sums]) {
    sums.withUnsafeMutableBufferPointer { sums in
      for column in 0..<sums.count {
        var block = Sums()
        for line in 0..<4 {
          let left = a.rows + (row * 4 + line) * a.stride + column * 4
          let right = b.rows + (row * 4 + line) * b.stride + column * 4
          for pixel in 0..<4 {
            let (p, q) = (Int32(left[pixel]), Int32(right[pixel]))
            block.first &+= p
            block.second &+= q
            block.squares &+= p &* p &+ q &* q
            block.products &+= p &* q
          }
        }
        sums[column] = block
      }
    }
  }

  private static func similarity(_ sums: Sums) -> Double {
    let count = 64.0
    // The constants of the paper, for samples of 8 bits.
    let (c1, c2) = (0.01 * 255 * 0.01 * 255, 0.03 * 255 * 0.03 * 255)
    let (first, second) = (Double(sums.first) / count, Double(sums.second) / count)
    // Unbiased, as both programs have it.
    let variances =
      (Double(sums.squares) - count * (first * first + second * second)) / (count - 1)
    let covariance = (Double(sums.products) - count * first * second) / (count - 1)
    return (2 * first * second + c1) * (2 * covariance + c2)
      / ((first * first + second * second + c1) * (variances + c2))
  }
}
