import Rig
import SystemCore
import TestSupport
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

  @Test func `Workers that miss their deadline are stopped, and the deadline kept`() {
    let supervisor = Supervisor(
      script: #"""
        read -r job
        case "$job" in
        *silent*) exec sleep 600 ;;
        *deaf*) trap '' TERM INT HUP PIPE; echo '{"message":"hello"}'; exec sleep 600 ;;
        *unmoved*) while read -r line; do :; done; exec sleep 600 ;;
        *chatty*) while :; do echo '{"message":"hello"}'; done ;;
        *endless*) while :; do printf garbage; done ;;
        *parent*) sleep 3 & exec sleep 600 ;;  # which keeps the output open
        esac
        """#
    )
    let budget = Duration.milliseconds(300)
    let kinds = ["silent", "deaf", "unmoved", "chatty", "endless", "parent"]
    let logs = kinds.map { supervisor.start(.probeCamera(nodes: [$0]), within: budget) }
    let time = elapsed { supervisor.run() }
    for (kind, log) in zip(kinds, logs) { #expect(log.ends == [.timedOut], "\(kind)") }
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
      .probeComputer,
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

  @Test func `A worker may take its time while it speaks, and is stopped when it falls silent`() {
    let supervisor = Supervisor(
      script: #"""
        read -r job
        case "$job" in *silent*) echo '{"message":"hello"}'; exec sleep 600;; esac
        for word in 1 2; do echo '{"message":"hello"}'; sleep 0.6; done
        echo '{"message":"done"}'
        """#
    )
    let slow = supervisor.start(.probeCamera(nodes: ["slow"]), patience: .seconds(1))
    let silent = supervisor.start(.probeCamera(nodes: ["silent"]), patience: .milliseconds(300))
    let time = elapsed { supervisor.run() }
    #expect(slow.ends == [.done])
    #expect(silent.ends == [.timedOut])
    #expect(time <= .seconds(1.2) + SupervisorDeadlineTests.grace)
  }

  @Test func `A worker that is asked to end wins no time by talking on`() {
    let supervisor = Supervisor(
      script: #"""
        trap '' TERM INT HUP
        while :; do echo '{"message":"hello"}'; sleep 0.05; done
        """#
    )
    let log = supervisor.start(within: .seconds(30), patience: .seconds(30))
    let time = elapsed {
      supervisor.closeAll()
      supervisor.run()
    }
    #expect(log.ends == [.timedOut])
    #expect(time <= SupervisorDeadlineTests.grace)
  }

  @Test func `One that serves and does not end is killed`() {
    let supervisor = Supervisor(script: "exec sleep 600")
    let log = supervisor.start(.probeComputer)
    let time = elapsed {
      supervisor.closeAll()
      supervisor.run()
    }
    #expect(log.ends == [.timedOut])
    #expect(time <= SupervisorDeadlineTests.grace)
  }

  @Test func `Ctrl-C asks every worker to restore and end`() throws {
    let signals = try ThreadSignals()
    let supervisor = Supervisor(
      script: #"while read -r line; do :; done; echo '{"message":"done"}'"#,
      interrupts: signals.interrupts
    )
    let log = supervisor.start()
    signals.interrupt()
    supervisor.run()
    #expect(supervisor.isInterrupted)
    #expect(log.ends == [.interrupted])
    #expect(supervisor.start().ends == [.interrupted])
  }
}
