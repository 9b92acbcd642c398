import CTruth
import Glibc

/// A descriptor that is closed with its last owner.
final class Handle: Sendable {
  let number: Int32

  /// Takes over what a call returned: a descriptor or `-errno`.
  init(_ result: Int32, _ call: String) throws(SystemFailure) {
    number = try SystemFailure.check(result, call)
  }

  deinit { close(number) }

  /// The two ends of a pipe.
  static func pipe() throws(SystemFailure) -> (reading: Handle, writing: Handle) {
    var (reading, writing): (Int32, Int32) = (-1, -1)
    try SystemFailure.check(truth_pipe(&reading, &writing), "pipe")
    return (try Handle(reading, "pipe"), try Handle(writing, "pipe"))
  }
}
