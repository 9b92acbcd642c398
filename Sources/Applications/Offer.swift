internal import Rig

typealias Size = ApplicationRequest.Size

/// What a camera offers, as the programs walk it: each pixel format once, its modes in the driver's
/// order.
///
/// A format that a driver lists twice answers every question from its first entry.
struct Offer {
  /// A camera's mode as a program sees it.
  typealias Mode = CaptureMode

  /// The pixel formats in the driver's order.
  let fourccs: [String]
  /// The formats with a mode listed more than once.
  let repeated: [String]
  /// The format set now, if it has a size.
  let current: CaptureFormat?
  let controls: [CameraControl]
  let driver: Driver
  let path: String
  private let modesOf: [String: [Mode]]
  private let discrete: [Key: Mode]

  private struct Key: Hashable {
    let fourcc: String
    let size: Size
  }

  init(_ camera: Camera) {
    var fourccs: [String] = []
    var repeated: [String] = []
    var isRepeated: Set<String> = []
    var modesOf: [String: [Mode]] = [:]
    var discrete: [Key: Mode] = [:]
    for mode in camera.modes {
      if modesOf[mode.fourcc] == nil {
        fourccs.append(mode.fourcc)
        modesOf[mode.fourcc] = []
      }
      if mode.sizeRange == nil {
        let key = Key(fourcc: mode.fourcc, size: mode.size)
        guard discrete[key] == nil else {
          if isRepeated.insert(mode.fourcc).inserted { repeated.append(mode.fourcc) }
          continue
        }
        discrete[key] = mode
      }
      // A size of nothing is a driver's lie; no program can start it.
      guard mode.width > 0, mode.height > 0 else { continue }
      modesOf[mode.fourcc]?.append(mode)
    }
    self.fourccs = fourccs
    self.repeated = repeated
    self.modesOf = modesOf
    self.discrete = discrete
    current = camera.format.flatMap { $0.width > 0 && $0.height > 0 ? $0 : nil }
    controls = camera.controls
    driver = Driver(camera, fourccs: fourccs)
    path = camera.path ?? ""
  }

  func has(_ fourcc: String) -> Bool { modesOf[fourcc] != nil }

  /// The modes of a format with a size, in the driver's order.
  func modes(of fourcc: String) -> [Mode] { modesOf[fourcc] ?? [] }

  /// The mode that lists a size, by itself or in a range.
  func mode(_ fourcc: String, _ size: Size) -> Mode? {
    guard size.width > 0, size.height > 0 else { return nil }
    if let exact = discrete[Key(fourcc: fourcc, size: size)] { return exact }
    return modes(of: fourcc).first {
      $0.sizeRange?.contains(width: size.width, height: size.height) ?? false
    }
  }

  /// The fastest compressed rate at a size, if there is one.
  func fastestCompressed(at size: Size) -> (fourcc: String, rate: Double)? {
    fourccs.compactMap { fourcc -> (fourcc: String, rate: Double)? in
      guard let mode = mode(fourcc, size), mode.compressed || Codec.isCompressed(fourcc),
        let rate = mode.fastestFps
      else { return nil }
      return (fourcc, rate)
    }.max { $0.rate < $1.rate }
  }
}

extension CaptureMode {
  var size: Size { Size(width: width, height: height) }
}

extension CaptureFormat {
  var size: Size { Size(width: width, height: height) }
}

/// What is compressed by its very code, whatever a driver flags.
enum Codec {
  static func isCompressed(_ fourcc: String) -> Bool {
    ["MJPG", "JPEG", "PJPG", "H264", "HEVC", "MPEG"].contains(fourcc)
  }
}
