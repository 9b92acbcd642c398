/// The mean colour of a cell of the picture, in full range.
public struct ColourCell: Sendable, Equatable {
  /// Luma, from 0 to 255.
  public var luma: Float
  /// Blue difference, Cb - 128.
  public var cb: Float
  /// Red difference, Cr - 128.
  public var cr: Float

  /// A cell of a colour.
  public init(luma: Float, cb: Float, cr: Float) {
    self.luma = luma
    self.cb = cb
    self.cr = cr
  }
}
