import Rig
import SystemCore
import Testing

@testable import Workers

/// Workers that do not end by themselves: no device can hang the parent.
@Suite(.timeLimit(.minutes(1)))
struct SupervisorDeadlineTests {
  /// What closing and killing may take after the budget (0.9 s), and the same again for a machine
  /// that is busy.
  private static let grace = Duration.seconds(2)

  private func elapsed(_ body: () -> Void) -> Duration {
    let start = ContinuousClock.now
    body()
    return start.duration(to: .now)
  }

  @Test(arguments: [
    // Silent.
    "exec sleep 600",
    // Silent after its first words, with everything ignored that can be.
    #"trap '' TERM INT HUP PIPE; echo '{"message":"hello"}'; exec sleep 600"#,
    // Reads to the end of its input, and does not care.
    "while read -r line; do :; done; exec sleep 600",
    // Never stops talking.
    #"while :; do echo '{"message":"hello"}'; done"#,
    // Never ends its line.
    "while :; do printf garbage; done",
    // Its output is kept open by another process.
    "sleep 3 & exec sleep 600",
  ])
  func `A worker that misses its deadline is stopped, and the deadline kept`(script: String) {
    let supervisor = Supervisor(script: script)
    let budget = Duration.milliseconds(150)
    let log = supervisor.start(within: budget)
    let time = elapsed { supervisor.run() }
    #expect(log.ends == [.timedOut])
    #expect(time >= budget)
    #expect(time <= budget + SupervisorDeadlineTests.grace)
  }

  @Test func `A deadline that has passed already is missed at once`() {
    let supervisor = Supervisor(script: "exec sleep 600")
    let log = supervisor.start(within: .seconds(-1))
    let time = elapsed { supervisor.run() }
    #expect(log.ends == [.timedOut])
    #expect(time <= SupervisorDeadlineTests.grace)
  }

  @Test func `A worker that restores and ends when its input is closed is not killed`() {
    let supervisor = Supervisor(
      script: #"while read -r line; do :; done; echo '{"message":"measurement","payload":5}'"#
    )
    let log = supervisor.start(within: .milliseconds(50))
    supervisor.run()
    #expect(log.measurements == [5])
    #expect(log.ends == [.timedOut])
  }

  @Test func `Those who serve are asked to end when they are no longer needed`() {
    let supervisor = Supervisor(
      script: #"""
        echo '{"message":"measurement","payload":1935}'
        while read -r line; do :; done
        echo '{"message":"done"}'
        """#
    )
    let log = WorkerLog()
    supervisor.start(
      .serveIngest,
      Int.self,
      until: .after(.seconds(60)),
      receive: { [weak supervisor] message in
        log.take(message)
        if case .measurement = message { supervisor?.closeAll() }
      },
      finish: { log.finish($0) }
    )
    supervisor.run()
    #expect(log.measurements == [1935])
    #expect(log.ends == [.done])
  }

  @Test func `One that serves and does not end is killed`() {
    let supervisor = Supervisor(script: "exec sleep 600")
    let log = supervisor.start(.serveIngest)
    let time = elapsed {
      supervisor.closeAll()
      supervisor.run()
    }
    #expect(log.ends == [.timedOut])
    #expect(time <= SupervisorDeadlineTests.grace)
  }

  /// In a process of its own: signals belong to all of a process.
  @Test func `Ctrl-C asks every worker to restore and end`() async {
    await #expect(processExitsWith: .success) {
      let supervisor = Supervisor(
        script: #"while read -r line; do :; done; echo '{"message":"done"}'"#,
        interrupts: try Interrupts()
      )
      let log = supervisor.start()
      interruptThisThread()
      supervisor.run()
      #expect(supervisor.isInterrupted)
      #expect(log.ends == [.interrupted])
      #expect(supervisor.start().ends == [.interrupted])
    }
  }
}
