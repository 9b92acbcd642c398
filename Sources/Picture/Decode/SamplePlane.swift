/// Samples of one kind within a frame's bytes: rows `stride` apart, samples `step` apart.
///
/// Whoever makes one has checked that the last sample lies within the bytes.
struct SamplePlane {
  var base: UnsafePointer<UInt8>
  var stride: Int
  var step: Int
  var width: Int
  var height: Int

  @inline(__always)
  func row(_ row: Int) -> UnsafePointer<UInt8> { base + row &* stride }
}
