/// The largest part of a picture, from its middle, in the shape of another.
struct CentreCut: Equatable {
  let width: Int
  let height: Int
  /// The columns and rows before it, even as chroma samples lie.
  let left: Int
  let top: Int

  /// Sides are even; what is off by less than a hundredth is the same shape.
  init(_ sourceWidth: Int, _ sourceHeight: Int, to width: Int, _ height: Int) {
    let source = sourceWidth * height
    let target = width * sourceHeight
    if source * 100 > target * 101 {
      self.width = sourceHeight * width / height / 2 * 2
      self.height = sourceHeight
    } else if target * 100 > source * 101 {
      self.width = sourceWidth
      self.height = sourceWidth * height / width / 2 * 2
    } else {
      self.width = sourceWidth
      self.height = sourceHeight
    }
    left = (sourceWidth - self.width) / 4 * 2
    top = (sourceHeight - self.height) / 4 * 2
  }
}
