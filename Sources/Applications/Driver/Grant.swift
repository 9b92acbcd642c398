internal import Rig

extension Offer {
  /// A rate that a driver gives, as far as it is known.
  struct Grant: Equatable {
    var interval: Fraction?
    var basis: ApplicationPick.RateBasis
  }

  /// The interval after `VIDIOC_S_PARM`.
  func grant(_ asked: Fraction, _ shape: Shape) -> Grant {
    guard let mode = known(shape) else { return unlisted }
    switch driver {
    case .uvc: return Grant(interval: UVC.interval(asked, in: mode), basis: .driverRule)
    case .vivid: return Grant(interval: Vivid.interval(asked, in: mode), basis: .driverRule)
    case .fedLoopback, .idleLoopback: return Grant(interval: nil, basis: .producer)
    case .unknown:
      if let listed = mode.intervals.first(where: { $0.isSame(as: asked) }) {
        return Grant(interval: listed, basis: .listed)
      }
      return only(mode) ?? Grant(interval: nil, basis: .unknownDriver)
    }
  }

  /// The interval after `VIDIOC_S_FMT` alone.
  func grantWithoutAsking(_ shape: Shape) -> Grant {
    guard let mode = known(shape) else { return unlisted }
    switch driver {
    case .fedLoopback, .idleLoopback: return Grant(interval: nil, basis: .producer)
    case .vivid:
      let kept = Vivid.kept(current?.interval, in: mode)
      return Grant(interval: kept, basis: kept == nil ? .unknownDriver : .driverRule)
    case .uvc: return only(mode) ?? Grant(interval: nil, basis: .driverDefault)
    case .unknown: return only(mode) ?? Grant(interval: nil, basis: .unknownDriver)
    }
  }

  private var unlisted: Grant {
    switch driver {
    case .fedLoopback, .idleLoopback: Grant(interval: nil, basis: .producer)
    case .uvc, .vivid, .unknown: Grant(interval: nil, basis: .noIntervals)
    }
  }

  private func known(_ shape: Shape) -> Mode? {
    guard let mode = mode(shape.fourcc, shape.size),
      !mode.intervals.isEmpty || mode.intervalRange != nil
    else { return nil }
    return mode
  }

  private func only(_ mode: Mode) -> Grant? {
    guard mode.intervals.count == 1, mode.intervalRange == nil else { return nil }
    return Grant(interval: mode.intervals.first, basis: .onlyRate)
  }
}
