/// The sum of the last values pushed.
///
/// Nothing is ever subtracted, so loud values leave no rounding residue behind: after a window of
/// zeros the sum is zero.
struct SlidingSum: Sendable {
  /// Below `position` the values of this pass; from there on, the last pass's sums up to its end.
  private var values: [Double]
  private var position = 0
  private var sumOfThisPass = 0.0
  private(set) var isFull = false

  init(count: Int) {
    values = Array(repeating: 0, count: count)
  }

  var sum: Double { sumOfThisPass + values[position] }

  mutating func push(_ value: Double) {
    values[position] = value
    sumOfThisPass += value
    position += 1
    if position == values.count { beginNextPass() }
  }

  private mutating func beginNextPass() {
    var sum = 0.0
    var index = values.count - 1
    while index >= 0 {
      sum += values[index]
      values[index] = sum
      index -= 1
    }
    position = 0
    sumOfThisPass = 0
    isFull = true
  }
}
