import Glibc
import SystemPackage

@testable import V4L2

/// A driver that answers as a test wants it to; all other requests are refused as by a device that
/// knows them not.
final class FakeDriver {
  private var answers: [UInt: (UnsafeMutableRawPointer) -> Int32] = [:]
  /// How often it was asked anything.
  private(set) var calls = 0

  /// Answers a request by filling in its argument; an error is `-errno`.
  func on<Value>(
    _ request: UInt,
    _ type: Value.Type,
    _ answer: @escaping (inout Value) -> Int32
  ) {
    answers[request] = { answer(&$0.assumingMemoryBound(to: Value.self).pointee) }
  }

  /// A device of this driver; `/dev/zero` stands in for its memory.
  func device() throws -> VideoDevice {
    try VideoDevice(mapping: "/dev/zero") { [self] request, argument in
      calls += 1
      return answers[request]?(argument) ?? -ENOTTY
    }
  }
}
