/// What a check says: `pass`, `warn`, `fail` judge the device; `skip`, `error`, `timeout` say that
/// the test could not judge.
public enum FindingStatus: String, Codable, Sendable {
  case pass
  case warn
  case fail
  case skip
  case error
  case timeout

  /// Whether the device was judged at all.
  public var judges: Bool { self == .pass || self == .warn || self == .fail }

  /// How bad it is, from 0: the worst of several has the most.
  public var gravity: Int {
    switch self {
    case .pass: 0
    case .skip: 1
    case .warn: 2
    case .error, .timeout: 3
    case .fail: 4
    }
  }
}
