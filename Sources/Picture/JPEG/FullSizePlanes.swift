/// A raw frame as JFIF wants it: full-range planes, chroma no finer than the frame's own.
struct FullSizePlanes {
  /// How many luma samples share a chroma sample.
  enum Subsampling {
    case none, across, both, grey
  }

  let width: Int
  let height: Int
  let stride: Int
  let subsampling: Subsampling
  /// Three planes of equal size; chroma fills the beginning of each row of its own.
  private(set) var samples: [UInt8]

  /// Bytes from one plane to the next.
  var planeBytes: Int { samples.count / 3 }

  init(_ frame: SampledFrame) {
    width = frame.width
    height = frame.height
    // The library reads luma in whole pairs of columns and rows.
    stride = (frame.width + 7) / 8 * 8
    samples = [UInt8](repeating: 128, count: 3 * stride * ((frame.height + 7) / 8 * 8))
    switch frame.samples {
    case .grey: subsampling = .grey
    case .rgb: subsampling = .none
    case .yuv(_, let cb, cr: _): subsampling = cb.height == frame.height ? .across : .both
    }
    switch frame.samples {
    case .grey(let luma):
      copy(luma, to: 0, frame.range.lumaTable)
    case .yuv(let luma, let cb, let cr):
      copy(luma, to: 0, frame.range.lumaTable)
      copy(cb, to: 1, frame.range.chromaTable)
      copy(cr, to: 2, frame.range.chromaTable)
    case .rgb(let red, let green, let blue):
      convert(red, green, blue)
    }
  }

  /// Beyond the edge the last sample goes on, so that no seam shows.
  private mutating func copy(_ plane: SamplePlane, to index: Int, _ table: [UInt8]) {
    let first = index * planeBytes
    for row in 0..<(planeBytes / stride) {
      let source = plane.row(min(row, plane.height - 1))
      for column in 0..<stride {
        let sample = source[min(column, plane.width - 1) * plane.step]
        samples[first + row * stride + column] = table[Int(sample)]
      }
    }
  }

  /// YCbCr of RGB by ITU-R BT.601 in full range (JFIF 1.02).
  private mutating func convert(_ red: SamplePlane, _ green: SamplePlane, _ blue: SamplePlane) {
    for row in 0..<(planeBytes / stride) {
      let line = min(row, red.height - 1)
      for column in 0..<stride {
        let at = min(column, red.width - 1) * red.step
        let r = Float(red.row(line)[at])
        let g = Float(green.row(line)[at])
        let b = Float(blue.row(line)[at])
        let luma = 0.299 * r + 0.587 * g + 0.114 * b
        let target = row * stride + column
        samples[target] = UInt8(max(0, min(255, luma + 0.5)))
        samples[planeBytes + target] = UInt8(max(0, min(255, (b - luma) / 1.772 + 128.5)))
        samples[2 * planeBytes + target] = UInt8(max(0, min(255, (r - luma) / 1.402 + 128.5)))
      }
    }
  }
}

extension LumaRange {
  /// Luma of this range in full range, by code value.
  fileprivate var lumaTable: [UInt8] {
    (0..<256).map { UInt8(max(0, min(255, (Double($0) - black) * lumaScale + 0.5))) }
  }

  /// Chroma of this range in full range, by code value.
  fileprivate var chromaTable: [UInt8] {
    (0..<256).map { UInt8(max(0, min(255, Double($0 - 128) * chromaScale + 128.5))) }
  }
}
