/// A JPEG's segments before its first scan.
enum JPEGSegments {
  /// A JPEG without the segments of a marker.
  static func removing(marker: UInt8, from jpeg: [UInt8]) -> [UInt8] {
    var kept = Array(jpeg[..<2])
    var at = 2
    while at + 4 <= jpeg.count, jpeg[at] == 0xff, jpeg[at + 1] != 0xda {
      let end = at + 2 + (Int(jpeg[at + 2]) << 8 | Int(jpeg[at + 3]))
      if jpeg[at + 1] != marker { kept += jpeg[at..<end] }
      at = end
    }
    return kept + jpeg[at...]
  }
}
