internal import Picture

/// Frames whose pictures can be had, not their stamps alone.
protocol PictureSource: FrameSource {
  /// How the bytes of a frame are laid out.
  var layout: FrameLayout { get }
  /// Shown the bytes of each whole frame before its buffer goes back; nil where nobody asks.
  var onFrame: ((UnsafeRawBufferPointer, FrameStamp) -> Void)? { get set }
}
