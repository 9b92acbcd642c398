internal import CALSA
public import SystemPackage

/// A call of ALSA's library that failed.
public struct ALSAError: Error, Sendable, Equatable {
  /// The error number; ALSA's own begin at 500000.
  public let code: Errno
  /// The function that failed.
  public let call: String

  /// A failed call.
  public init(_ code: Errno, in call: String) {
    self.code = code
    self.call = call
  }

  /// What the library says of the number.
  public var reason: String { String(cString: snd_strerror(code.rawValue)) }
}

/// Passes a result on, or throws where it is a negative error number.
@discardableResult
func checked(_ result: Int32, _ call: String) throws(ALSAError) -> Int32 {
  guard result >= 0 else { throw ALSAError(Errno(rawValue: -result), in: call) }
  return result
}

/// What must be done once before the first call.
enum ALSALibrary {
  static let silenced: Void = airworthy_alsa_silence()
}
