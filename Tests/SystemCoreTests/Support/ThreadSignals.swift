import Glibc
import SystemCore

/// Signals to the thread that runs a test, which has blocked them; to the process they would reach
/// others, which have not.
final class ThreadSignals {
  let interrupts: Interrupts

  init() throws { interrupts = try Interrupts() }

  deinit {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Ctrl-C.
  func interrupt() { raise(SIGINT) }

  /// A request to end.
  func terminate() { raise(SIGTERM) }
}
