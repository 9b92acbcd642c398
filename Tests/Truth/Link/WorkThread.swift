import Glibc

/// A thread of the system, which may block and change its network namespace.
final class WorkThread: Sendable {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let thread: pthread_t

  /// Starts the work.
  init(_ body: @escaping @Sendable () -> Void) throws(SystemFailure) {
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread,
      nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      },
      work.toOpaque()
    )
    guard code == 0 else {
      work.release()
      throw SystemFailure(call: "pthread_create", code: code)
    }
    self.thread = thread
  }

  /// Waits until the work is done; to be called once.
  func join() { pthread_join(thread, nil) }
}
