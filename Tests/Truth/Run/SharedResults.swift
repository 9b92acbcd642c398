import Synchronization

/// Results that threads leave behind.
final class SharedResults<Value: Sendable>: Sendable {
  private let values: Mutex<[Result<Value, any Error>?]>

  init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  /// Leaves the result with a number.
  func set(_ index: Int, _ result: Result<Value, any Error>) {
    values.withLock { $0[index] = result }
  }

  /// All results in order; throws the first failure.
  func all() throws -> [Value] {
    try values.withLock { $0 }.compactMap { try $0?.get() }
  }
}
