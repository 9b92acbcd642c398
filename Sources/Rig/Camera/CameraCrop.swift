/// The part of the sensor that a camera shows, in pixels.
public struct CameraCrop: Codable, Sendable, Equatable {
  /// A rectangle.
  public struct Rectangle: Codable, Sendable, Equatable {
    /// From the left.
    public var left: Int32
    /// From the top.
    public var top: Int32
    /// Across.
    public var width: UInt32
    /// Down.
    public var height: UInt32

    /// A rectangle.
    public init(left: Int32, top: Int32, width: UInt32, height: UInt32) {
      self.left = left
      self.top = top
      self.width = width
      self.height = height
    }
  }

  /// What is shown now.
  public var current: Rectangle
  /// What the driver would show by default.
  public var standard: Rectangle

  /// A crop as read.
  public init(current: Rectangle, standard: Rectangle) {
    self.current = current
    self.standard = standard
  }
}
