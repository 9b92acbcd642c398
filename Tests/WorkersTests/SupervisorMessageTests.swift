import SystemCore
import Testing

@testable import Workers

/// What workers say, and how they end by themselves.
@Suite(.timeLimit(.minutes(1)))
struct SupervisorMessageTests {
  private func run(_ script: String) -> WorkerLog {
    let supervisor = Supervisor(script: script)
    let log = supervisor.start()
    supervisor.run()
    return log
  }

  @Test func `A worker that says it is done has done its job`() {
    let log = run(
      #"""
      read -r job
      echo '{"message":"hello"}'
      echo '{"message":"progress","payload":{"share":0.5,"latest":null}}'
      echo '{"message":"measurement","payload":42}'
      echo '{"message":"done"}'
      """#
    )
    #expect(log.words == ["hello", "progress", "measurement", "done"])
    #expect(log.measurements == [42])
    #expect(log.ends == [.done])
  }

  @Test func `A worker that tells why it could not has done its job as well`() {
    let log = run(
      #"""
      echo '{"message":"error","payload":{"code":"camera.denied","device":null,"detail":null,"holders":[],"commands":[]}}'
      echo '{"message":"done"}'
      """#
    )
    #expect(log.words == ["error camera.denied", "done"])
    #expect(log.ends == [.done])
  }

  @Test(arguments: [
    "exit 0", "exit 1", "kill -SEGV $$", #"echo '{"message":"hello"}'; kill -KILL $$"#,
    #"echo '{"message":"measurement","payload":1}'"#, #"printf '{"message":"done"}'"#,
    #"echo '{"message":"done","payload":}'"#,
  ])
  func `A worker that ends without its last word has crashed`(script: String) {
    let log = run(script)
    #expect(log.ends == [.crashed])
    #expect(!log.words.contains("done"))
  }

  @Test func `A program that is missing has crashed`() {
    let supervisor = Supervisor(program: "/proc/nonexistent/airworthy")
    let log = supervisor.start()
    #expect(log.ends == [.crashed])
    supervisor.run()
    #expect(log.ends == [.crashed])
  }

  /// A library of a driver's may write to standard output.
  @Test func `Lines that are no messages are passed over`() {
    let log = run(
      #"""
      echo 'libfoo: warning'
      echo
      printf '\000\377\n'
      echo '{"message":"measurement","payload":"not a number"}'
      echo '{"message":"measurement","payload":7}'
      echo '{"message":'
      echo '{"message":"done"}'
      """#
    )
    #expect(log.words == ["measurement", "done"])
    #expect(log.measurements == [7])
    #expect(log.ends == [.done])
  }

  @Test func `A line that comes in pieces is one line, and two that come at once are two`() {
    let log = run(
      #"""
      printf '{"message":"meas'
      sleep 0.05
      printf 'urement","payl'
      sleep 0.05
      printf 'oad":1}\n{"message":"measurement","payload":2}\n{"mess'
      sleep 0.05
      printf 'age":"done"}\n'
      """#
    )
    #expect(log.measurements == [1, 2])
    #expect(log.words == ["measurement", "measurement", "done"])
    #expect(log.ends == [.done])
  }

  @Test func `A line longer than a pipe holds is read whole`() {
    let log = run(
      #"""
      printf '{"message":"measurement","payload":3%s}\n' "$(head -c 200000 /dev/zero | tr '\0' ' ')"
      echo '{"message":"done"}'
      """#
    )
    #expect(log.measurements == [3])
    #expect(log.ends == [.done])
  }

  @Test func `Workers run side by side, each with its own end`() {
    let supervisor = Supervisor(
      script: #"""
        read -r job
        case "$job" in
        *listCameras*) sleep 0.2; echo '{"message":"measurement","payload":1}'
          echo '{"message":"done"}' ;;
        *probeComputer*) echo '{"message":"measurement","payload":2}'; echo '{"message":"done"}' ;;
        *probeCamera*) exit 1 ;;
        *listMicrophones*) exec sleep 600 ;;
        esac
        """#
    )
    let cameras = supervisor.start(.listCameras)
    let computer = supervisor.start(.probeComputer)
    let crashing = supervisor.start(.probeCamera(nodes: ["video0"]))
    let hanging = supervisor.start(
      .listMicrophones(.init()),
      within: .milliseconds(300)
    )
    supervisor.run()
    #expect(cameras.measurements == [1] && cameras.ends == [.done])
    #expect(computer.measurements == [2] && computer.ends == [.done])
    #expect(crashing.ends == [.crashed])
    #expect(hanging.ends == [.timedOut])
  }

  @Test func `A worker started at another's end runs as well`() {
    let supervisor = Supervisor(
      script: #"read -r job; case "$job" in *probeComputer*) echo '{"message":"done"}';; esac"#
    )
    var second: WorkerLog?
    let first = WorkerLog()
    supervisor.start(
      .listCameras,
      Int.self,
      until: .after(.seconds(60)),
      receive: { first.take($0) },
      finish: { end in
        first.finish(end)
        second = supervisor.start(.probeComputer)
      }
    )
    supervisor.run()
    #expect(first.ends == [.crashed])
    #expect(second?.ends == [.done])
  }
}
