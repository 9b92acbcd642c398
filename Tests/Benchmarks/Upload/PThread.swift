import Glibc

/// A thread for work that blocks.
final class PThread {
  private var thread = pthread_t()
  private let work: () -> Void

  init(_ work: @escaping () -> Void) {
    self.work = work
    pthread_create(
      &thread,
      nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<PThread>.fromOpaque(argument).takeRetainedValue().work()
        return nil
      },
      Unmanaged.passRetained(self).toOpaque()
    )
  }

  func join() { pthread_join(thread, nil) }
}
