internal import Glibc

/// A thread for what waits in the kernel, from its making to `join`.
final class WaitingThread {
  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private var thread = pthread_t()
  private var runs = false

  init(_ run: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Body(run))
    let code = pthread_create(
      &thread,
      nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      },
      context.toOpaque()
    )
    runs = code == 0
    if !runs { context.release() }
  }

  /// Waits for its end.
  func join() {
    guard runs else { return }
    pthread_join(thread, nil)
    runs = false
  }
}
