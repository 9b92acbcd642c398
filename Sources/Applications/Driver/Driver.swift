internal import Rig

/// How a driver answers `VIDIOC_S_FMT` and `VIDIOC_S_PARM`, as far as its source tells.
enum Driver: Equatable {
  case uvc
  case vivid
  /// A loopback that is fed: it answers with what it is fed, whatever is asked.
  case fedLoopback(fourcc: String, Size)
  /// A loopback that nobody feeds yet.
  case idleLoopback
  case unknown

  static let loopbackName = "v4l2 loopback"

  init(_ camera: Camera, fourccs: [String]) {
    switch camera.driver {
    case "uvcvideo": self = .uvc
    case "vivid": self = .vivid
    case Self.loopbackName:
      let sizes = camera.modes.filter { $0.width > 0 && $0.height > 0 }
      if fourccs.count == 1, sizes.count == 1, let fed = sizes.first, fed.sizeRange == nil {
        self = .fedLoopback(fourcc: fed.fourcc, fed.size)
      } else {
        self = .idleLoopback
      }
    default: self = .unknown
    }
  }

  /// Whether `VIDIOC_S_PARM` fails for an interval: v4l2loopback wants both parts.
  func refuses(_ interval: Fraction) -> Bool {
    switch self {
    case .fedLoopback, .idleLoopback: interval.numerator == 0 || interval.denominator == 0
    case .uvc, .vivid, .unknown: false
    }
  }
}

extension Offer {
  /// A pixel format at a size.
  struct Shape: Equatable {
    var fourcc: String
    var size: Size
  }

  /// What the driver makes of a pixel format at a size; nil where that is not known.
  func answer(to asked: Shape) -> Shape? {
    switch driver {
    case .fedLoopback(let fourcc, let size): return Shape(fourcc: fourcc, size: size)
    case .uvc, .vivid:
      guard let fourcc = has(asked.fourcc) ? asked.fourcc : substitute,
        let size = nearestSize(fourcc, asked.size)
      else { return nil }
      return Shape(fourcc: fourcc, size: size)
    case .idleLoopback, .unknown:
      return mode(asked.fourcc, asked.size) == nil ? nil : asked
    }
  }

  /// The format that the driver sets in place of one it does not have.
  private var substitute: String? {
    driver == .vivid && has("YUYV") ? "YUYV" : fourccs.first
  }

  private func nearestSize(_ fourcc: String, _ asked: Size) -> Size? {
    if mode(fourcc, asked) != nil { return asked }
    let sizes = modes(of: fourcc).filter { $0.sizeRange == nil }.map(\.size)
    return driver == .vivid
      ? Vivid.nearest(to: asked, of: sizes) : UVC.nearest(to: asked, of: sizes)
  }
}
