import SystemCore
import Testing

@testable import Workers

/// A stream key goes over the pipe, and is nowhere that another user could read it.
@Suite(.timeLimit(.minutes(1)))
struct SupervisorSecretTests {
  @Test func `The secret follows the job on a line of its own, and is no argument`() throws {
    let folder = try TemporaryFolder()
    let secret = "live_4711_secret$(touch x)'\"摄"
    let supervisor = Supervisor(
      script: #"""
        tr '\0' '\n' < /proc/$$/cmdline > '\#(folder.path)/arguments'
        tr '\0' '\n' < /proc/$$/environ > '\#(folder.path)/environment'
        read -r job
        printf '%s' "$job" > '\#(folder.path)/job'
        read -r secret
        printf '%s' "$secret" > '\#(folder.path)/secret'
        echo '{"message":"done"}'
        """#
    )
    let log = supervisor.start(.probeComputer, secret: secret)
    supervisor.run()
    #expect(log.ends == [.done])
    #expect(folder.text("job") == #"{"probeComputer":{}}"#)
    #expect(folder.text("secret") == secret)
    #expect(folder.text("arguments").contains("worker"))
    #expect(!folder.text("arguments").contains("4711_secret"))
    #expect(!folder.text("environment").contains("4711_secret"))
  }

  @Test func `Without a secret nothing follows the job`() throws {
    let folder = try TemporaryFolder()
    let supervisor = Supervisor(
      script: #"""
        read -r job
        echo '{"message":"measurement","payload":1}'
        cat > '\#(folder.path)/rest'
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
    #expect(log.ends == [.done])
    #expect(folder.text("rest") == "")
  }
}
