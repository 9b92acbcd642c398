public import Rig

/// A capture mode as a user writes it: `MJPG:1280x720@30`, each part but one left out at will.
public struct ModeRequest: Equatable, Sendable {
  /// The pixel format; nil takes any.
  public var fourcc: String?
  /// Pixels; nil takes any size.
  public var size: (width: UInt32, height: UInt32)?
  /// Frames per second; nil takes the fastest.
  public var rateFps: Double?

  /// Reads `FOURCC:WIDTHxHEIGHT@RATE`, `WIDTHxHEIGHT@RATE`, `FOURCC`, …; nil where it is none.
  public init?(_ text: String) {
    var rest = Substring(text)
    if let at = rest.lastIndex(of: "@") {
      guard let rate = Double(rest[rest.index(after: at)...]), rate > 0, rate.isFinite else {
        return nil
      }
      rateFps = rate
      rest = rest[..<at]
    }
    var parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    if rest.isEmpty, rateFps != nil { parts = [] }
    if let last = parts.last, let size = ModeRequest.size(last) {
      self.size = size
      parts.removeLast()
    }
    guard parts.count <= 1 else { return nil }
    if let name = parts.first {
      let code = name.hasSuffix("-BE") ? name.dropLast(3) : name
      guard (1...4).contains(code.count), code.allSatisfy(\.isASCII) else { return nil }
      fourcc = String(name)
    }
    if fourcc == nil, size == nil, rateFps == nil { return nil }
  }

  /// Whether two requests ask the same.
  public static func == (left: ModeRequest, right: ModeRequest) -> Bool {
    left.fourcc == right.fourcc && left.rateFps == right.rateFps
      && left.size?.width == right.size?.width && left.size?.height == right.size?.height
  }

  private static func size(_ text: Substring) -> (width: UInt32, height: UInt32)? {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = UInt32(sides[0]), let height = UInt32(sides[1]),
      width > 0, height > 0
    else { return nil }
    return (width, height)
  }

  /// The first of a camera's modes that answers the request; nil where it has none.
  ///
  /// A rate matches within 0.5 %: 29.97 is not asked for by 30 unless nothing else is there.
  public func mode(of camera: Camera) -> CaptureFormat? {
    let matching = camera.modes.compactMap { mode -> (CaptureFormat, Double)? in
      guard fourcc.map({ $0 == mode.fourcc }) ?? true else { return nil }
      let wanted = size ?? (mode.width, mode.height)
      guard mode.has(width: wanted.width, height: wanted.height) else { return nil }
      guard let interval = interval(in: mode) else {
        return rateFps == nil ? (format(mode, nil), 30) : nil
      }
      let rate = interval.rateFps ?? 0
      guard let rateFps else {
        // No rate is asked for: what comes nearest to a show's 30 fps, whatever the pixel format.
        return (format(mode, interval), max(0, 30 - rate))
      }
      let distance = abs(rate / rateFps - 1)
      guard distance <= 0.005 else { return nil }
      return (format(mode, interval), distance)
    }
    return matching.min { $0.1 < $1.1 }?.0
  }

  /// The mode itself, of a camera that lists none; nil where the request leaves format or size open.
  public var whole: CaptureFormat? {
    guard let fourcc, let size else { return nil }
    return CaptureFormat(
      fourcc: fourcc,
      width: size.width,
      height: size.height,
      interval: rateFps.flatMap(ModeRequest.interval)
    )
  }

  private static func interval(ofRate rateFps: Double) -> Fraction? {
    UInt32(exactly: (rateFps * 1000).rounded()).map { Fraction(numerator: 1000, denominator: $0) }
  }

  private func format(_ mode: CaptureMode, _ interval: Fraction?) -> CaptureFormat {
    CaptureFormat(
      fourcc: mode.fourcc,
      width: size?.width ?? mode.width,
      height: size?.height ?? mode.height,
      interval: interval
    )
  }

  private func interval(in mode: CaptureMode) -> Fraction? {
    if let range = mode.intervalRange {
      guard let rateFps else { return range.shortest }
      let fastest = range.shortest.rateFps ?? .infinity
      let slowest = range.longest.rateFps ?? 0
      guard rateFps <= fastest * 1.005, rateFps >= slowest * 0.995 else { return nil }
      return ModeRequest.interval(ofRate: rateFps)
    }
    guard let rateFps else {
      return mode.intervals.max { ($0.rateFps ?? 0) < ($1.rateFps ?? 0) }
    }
    return mode.intervals.min {
      abs(($0.rateFps ?? 0) - rateFps) < abs(($1.rateFps ?? 0) - rateFps)
    }
  }
}

extension CaptureMode {
  /// Whether a size is one of this mode's.
  func has(width: UInt32, height: UInt32) -> Bool {
    sizeRange?.contains(width: width, height: height)
      ?? (width == self.width && height == self.height)
  }
}
