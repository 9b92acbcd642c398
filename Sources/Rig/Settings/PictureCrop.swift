/// The part of the camera's picture that is sent, in the camera's pixels.
public struct PictureCrop: Codable, Sendable, Equatable {
  /// From the left edge.
  public var x: Int
  /// From the top edge.
  public var y: Int
  /// Pixels.
  public var width: Int
  /// Pixels.
  public var height: Int

  /// A part of a picture.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
