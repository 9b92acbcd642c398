internal import Glibc
package import SystemCore

/// Signals to the thread that runs a test, which has blocked them; to the process they would reach
/// others, which have not.
package final class ThreadSignals {
  /// What reads them.
  package let interrupts: Interrupts

  /// Blocks both signals for this thread.
  package init() throws { interrupts = try Interrupts() }

  deinit {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Ctrl-C.
  package func interrupt() { raise(SIGINT) }

  /// A request to end.
  package func terminate() { raise(SIGTERM) }
}
