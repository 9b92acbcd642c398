/// How the bytes from one key frame to the next are shared out.
struct FrameGroup: Sendable {
  private let frames: Int
  private let budget: Int
  private let keyFrameSize: Int
  private var spent = 0
  private(set) var index = 0

  /// A group that is over, before the first.
  init(frames: Int) {
    self.frames = frames
    index = frames
    budget = 0
    keyFrameSize = 0
  }

  /// The key frame gets its share, and at least what its slice takes; the rest is shared evenly.
  init(frames: Int, budget: Int, keyFrameRatio: Double, minimumKeyFrame: Int) {
    self.frames = frames
    self.budget = budget
    let share = Double(budget) * keyFrameRatio / (keyFrameRatio + Double(frames - 1))
    keyFrameSize = frames == 1 ? budget : max(minimumKeyFrame, Int(share.rounded()))
  }

  var isOver: Bool { index >= frames }

  /// The bytes wanted next; what earlier frames missed or exceeded is made up for here.
  var nextSize: Int {
    guard index > 0 else { return keyFrameSize }
    return keyFrameSize + (budget - keyFrameSize) * index / (frames - 1) - spent
  }

  mutating func add(_ bytes: Int) {
    spent += bytes
    index += 1
  }
}
