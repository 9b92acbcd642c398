internal import CV4L2
internal import SystemPackage

/// An entry of `VIDIOC_ENUMINPUT`.
public struct VideoInput: Sendable {
  /// Its number.
  public let index: UInt32
  /// The driver's words: `HDMI 0`, `S-Video`.
  public let name: String
  /// A sensor or a converter, not a tuner.
  public let isCamera: Bool
  /// `V4L2_IN_ST_…` as stable words.
  public let status: [String]
  /// Its signal has digital video timings (HDMI, SDI).
  public let hasTimings: Bool
  /// Its signal has an analogue standard (PAL, NTSC).
  public let hasStandard: Bool
}

/// What a digital input receives (`VIDIOC_QUERY_DV_TIMINGS`).
public enum ReceivedTimings: Sendable, Equatable {
  /// A signal: active pixels, frames a second where it can be told.
  case signal(width: UInt32, height: UInt32, fps: Double?, isInterlaced: Bool)
  /// Nothing arrives.
  case noSignal
  /// Something arrives, but nothing to lock on to.
  case noSync
  /// A signal that this device can't take.
  case outOfRange
}

extension VideoDevice {
  private static var inputLimit: UInt32 { 64 }

  /// Every input, in the driver's order.
  public func inputs(faults: inout Set<EnumerationFault>) -> [VideoInput] {
    var inputs: [VideoInput] = []
    for index in 0..<VideoDevice.inputLimit {
      var raw = v4l2_input()
      raw.index = index
      guard (try? perform(airworthy_VIDIOC_ENUMINPUT, &raw)) != nil else { break }
      inputs.append(VideoInput(raw))
    }
    if inputs.count == VideoDevice.inputLimit { faults.insert(.inputsEndless) }
    return inputs
  }

  /// The input that is chosen; nil where the driver has none.
  public func currentInput() -> UInt32? {
    var index: Int32 = 0
    guard (try? perform(airworthy_VIDIOC_G_INPUT, &index)) != nil else { return nil }
    return UInt32(exactly: index)
  }

  /// What the chosen input receives; nil where the driver can't tell.
  public func receivedTimings() -> ReceivedTimings? {
    var raw = v4l2_dv_timings()
    do throws(Errno) {
      try perform(airworthy_VIDIOC_QUERY_DV_TIMINGS, &raw)
    } catch {
      switch error {
      case .noLink: return .noSignal
      case .noLocks: return .noSync
      case .outOfRange: return .outOfRange
      default: return nil
      }
    }
    return ReceivedTimings(raw.bt)
  }
}

extension VideoInput {
  fileprivate init(_ raw: v4l2_input) {
    index = raw.index
    name = text(of: raw.name)
    isCamera = raw.type == UInt32(V4L2_INPUT_TYPE_CAMERA)
    let flags: [(Int32, String)] = [
      (V4L2_IN_ST_NO_POWER, "no_power"), (V4L2_IN_ST_NO_SIGNAL, "no_signal"),
      (V4L2_IN_ST_NO_COLOR, "no_color"), (V4L2_IN_ST_NO_H_LOCK, "no_sync"),
      (V4L2_IN_ST_NO_SYNC, "no_sync"), (V4L2_IN_ST_HFLIP, "hflip"), (V4L2_IN_ST_VFLIP, "vflip"),
    ]
    var words: [String] = []
    for (flag, word) in flags
    where raw.status & UInt32(bitPattern: flag) != 0 && !words.contains(word) {
      words.append(word)
    }
    status = words
    hasTimings = raw.capabilities & UInt32(V4L2_IN_CAP_DV_TIMINGS) != 0
    hasStandard = raw.capabilities & UInt32(V4L2_IN_CAP_STD) != 0
  }
}

extension ReceivedTimings {
  fileprivate init(_ raw: v4l2_bt_timings) {
    let columns =
      UInt64(raw.width) + UInt64(raw.hfrontporch) + UInt64(raw.hsync)
      + UInt64(raw.hbackporch)
    let lines =
      UInt64(raw.height) + UInt64(raw.vfrontporch) + UInt64(raw.vsync)
      + UInt64(raw.vbackporch) + UInt64(raw.il_vfrontporch) + UInt64(raw.il_vsync)
      + UInt64(raw.il_vbackporch)
    let pixels = Double(columns) * Double(lines)
    self = .signal(
      width: raw.width,
      height: raw.height,
      fps: pixels > 0 && raw.pixelclock > 0 ? Double(raw.pixelclock) / pixels : nil,
      isInterlaced: raw.interlaced != 0
    )
  }
}
