internal import Dispatch
package import Testing

/// Runs a test on threads of its own: what waits in the kernel, for a server or a device, holds up
/// none of the other tests, which share as many threads as there are processors.
package struct OwnThreads: SuiteTrait, TestTrait, TestScoping {
  /// For the tests of a suite too.
  package let isRecursive = true

  package func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(QueueExecutor.shared, operation: function)
  }
}

extension Trait where Self == OwnThreads {
  /// The test waits in the kernel.
  package static var ownThreads: OwnThreads { OwnThreads() }
}

/// Runs each job on a serial queue of its own: those have threads beyond the ones that tasks share.
private final class QueueExecutor: TaskExecutor {
  static let shared = QueueExecutor()

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    DispatchQueue(label: "a test that waits").async {
      job.runSynchronously(on: self.asUnownedTaskExecutor())
    }
  }
}
