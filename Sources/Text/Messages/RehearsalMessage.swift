public import Rig

/// What `airworthy rehearse` says.
public enum RehearsalMessage: CatalogueMessage, Equatable {
  case trying(settings: String, seconds: Int)
  case ownIngest
  case overRTMPAlone
  case oneStream(of: Int)
  case captured(fps: String, dropped: Int)
  case encoded(frames: Int, skipped: Int, processor: String?)
  case sent(kbps: String, queue: String, dropped: Int)
  case soundAhead(milliseconds: Int)
  case held
  case gaveWay(DeviceKind)
  case tryingLess
  case nothingLeft
  case undetermined
  case nothingToRehearse
  case nothingMeasured
  case notRehearsed
}
