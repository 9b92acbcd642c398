internal import CV4L2
internal import SystemPackage

/// A family of analogue standards (`v4l2_std_id`), as a stable word.
public enum AnalogStandard: String, Sendable {
  case pal
  case ntsc
  case secam
  /// Another one, or more than one.
  case other

  /// The family that all of some standards belong to; nil for none.
  init?(_ standards: UInt64) {
    let families: [(UInt64, AnalogStandard)] = [
      (airworthy_V4L2_STD_PAL, .pal), (airworthy_V4L2_STD_NTSC, .ntsc),
      (airworthy_V4L2_STD_SECAM, .secam),
    ]
    guard standards != 0 else { return nil }
    self = families.first { standards & ~$0.0 == 0 }?.1 ?? .other
  }
}

extension VideoDevice {
  /// The standard that is set at the chosen input (`VIDIOC_G_STD`); nil where there is none.
  public func standard() -> AnalogStandard? { standards(airworthy_VIDIOC_G_STD) }

  /// The standard that arrives there (`VIDIOC_QUERYSTD`); nil where none does, or it can't be told.
  public func receivedStandard() -> AnalogStandard? { standards(airworthy_VIDIOC_QUERYSTD) }

  private func standards(_ request: UInt) -> AnalogStandard? {
    var standards: UInt64 = 0
    guard (try? perform(request, &standards)) != nil else { return nil }
    return AnalogStandard(standards)
  }
}
