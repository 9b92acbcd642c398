/// What a camera's inside can do, whatever its descriptors promise.
struct FakeFirmware {
  /// The sensor's fastest rate; nil for any.
  var fastestFps: Double?
  /// The pixels a second that the camera's own encoder manages; nil for any.
  var encodedPixelsPerSecond: Double?
  /// How many times each picture is sent: a stick that takes 30 and sends 60 sends each twice.
  var sendsEach = 1
  /// Every so many frames one is never sent; nil for none.
  var skipsEvery: Int?
  /// How much faster its crystal runs than the computer's, in millionths.
  var driftPpm = 0.0
  /// From `STREAMON` to the first frame; nil for never.
  var wakingMs: Double? = 300
  /// Every so many compressed frames one ends before its picture does; nil for none.
  var truncatesEvery: Int?
  /// Compressed bytes a pixel of a scene of detail 1.
  var compressedBytesPerPixel = 0.1
  /// By how much compressed frames differ in size, as a share.
  var sizeSpread = 0.1

  /// The shortest time that the camera takes for a frame.
  func periodMs(_ mode: FakeMode) -> Double {
    let encoding =
      mode.isCompressed
      ? encodedPixelsPerSecond.map { Double(mode.pixels) / $0 * 1000 } : nil
    return max(mode.periodMs, fastestFps.map { 1000 / $0 } ?? 0, encoding ?? 0)
  }
}
