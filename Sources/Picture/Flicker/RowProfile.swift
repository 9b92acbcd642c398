/// The mean luma of each row, over the frames of a run: bands that stand still show in it.
public struct RowProfile: Sendable, Equatable {
  /// The rows' means, from top to bottom.
  public let rows: [Double]
  /// The frames they were taken over.
  public let frames: Int

  /// A profile of given means.
  public init(rows: [Double], frames: Int) {
    self.rows = rows
    self.frames = frames
  }
}
