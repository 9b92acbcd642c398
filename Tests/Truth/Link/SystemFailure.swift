import Glibc

/// What the kernel refused.
struct SystemFailure: Error, CustomStringConvertible {
  let call: String
  let code: Int32

  /// Passes on the result of a call that returns `-errno`, with what was attempted.
  @discardableResult
  static func check(_ result: Int32, _ call: String) throws(SystemFailure) -> Int32 {
    guard result >= 0 else { throw SystemFailure(call: call, code: -result) }
    return result
  }

  var description: String { "\(call): \(String(cString: strerror(code)))" }
}
