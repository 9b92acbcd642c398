import CTruth
import Glibc
import Synchronization

/// The programs that run and their folders, so that nothing is left behind.
enum Children {
  private static let running = Mutex<Set<Int32>>([])
  private static let cleaning = Mutex<[String: @Sendable () -> Void]>([:])
  private static let isEnding = Atomic(false)

  static func add(_ process: Int32) { running.withLock { _ = $0.insert(process) } }
  static func remove(_ process: Int32) { running.withLock { _ = $0.remove(process) } }

  /// Names what is to be done about a folder when this process is interrupted; nil once it is gone.
  static func onInterrupt(_ folder: String, _ clean: (@Sendable () -> Void)?) {
    cleaning.withLock { $0[folder] = clean }
  }

  /// Goes no further where this process is ending: what is half done is not told.
  static func stayIfEnding() {
    while isEnding.load(ordering: .acquiring) { _ = truth_wait(-1, -1, -1, 1_000_000_000) }
  }

  /// Ends this process with 130 on Ctrl-C and SIGTERM, and the programs before it. To be called
  /// before any thread is started.
  static func endOnInterrupt() throws(SystemFailure) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waited = signals
    _ = try WorkThread {
      var waited = waited
      var signal: Int32 = 0
      sigwait(&waited, &signal)
      endAll()
      exit(130)
    }
  }

  private static func endAll() {
    isEnding.store(true, ordering: .releasing)
    let processes = running.withLock { $0 }
    for process in processes { kill(-process, SIGTERM) }
    _ = truth_wait(-1, -1, -1, 1_000_000_000)
    for process in running.withLock({ $0 }) { kill(-process, SIGKILL) }
    for clean in cleaning.withLock({ $0.values }) { clean() }
  }
}
