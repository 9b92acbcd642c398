import Rig
import Testing

@testable import Workers

/// A camera is left as it was found, though the worker that changed it is dead.
@Suite(.timeLimit(.minutes(1)))
struct SupervisorRestoreTests {
  private static let state = SavedState(
    cameraPath: "/dev/video7",
    format: CaptureFormat(
      fourcc: "YUYV",
      width: 640,
      height: 480,
      interval: Fraction(numerator: 1, denominator: 30)
    )
  )

  private static let stateText =
    #"{"cameraPath":"/dev/video7","format":{"fourcc":"YUYV","width":640,"height":480,"#
    + #""interval":{"numerator":1,"denominator":30},"rateFps":30},"controls":[]}"#

  private static let job = WorkerJob.benchCamera(
    CameraBenchRequest(
      rig: .thisMachine,
      path: "/dev/video7",
      mode: nil,
      seconds: 1,
      warmUpSeconds: 0
    )
  )

  /// Runs workers that write their jobs to a file; the one that benches goes on with a script.
  private func run(
    _ script: String,
    within duration: Duration = .seconds(60)
  ) throws -> (jobs: [String], log: WorkerLog) {
    let folder = try TemporaryFolder()
    let supervisor = Supervisor(
      script: #"""
        read -r job
        printf '%s\n' "$job" >> '\#(folder.path)/jobs'
        case "$job" in *restore*) echo '{"message":"done"}'; exit;; esac
        \#(script)
        """#
    )
    let log = supervisor.start(SupervisorRestoreTests.job, within: duration)
    supervisor.run()
    return (folder.text("jobs").split(separator: "\n").map(String.init), log)
  }

  private static let saved = #"echo '{"message":"saved_state","payload":\#(stateText)}'"#
  private static let restoring = #"{"restore":{"_0":\#(stateText)}}"#

  @Test func `A worker that dies after a change is followed by one that puts it back`() throws {
    let (jobs, log) = try run(Self.saved + "\nkill -SEGV $$")
    #expect(jobs.count == 2)
    #expect(jobs.last == Self.restoring)
    #expect(log.ends == [.crashed])
  }

  @Test func `A worker that is killed after a change is followed by one that puts it back`() throws
  {
    let (jobs, log) = try run(Self.saved + "\nexec sleep 600", within: .milliseconds(300))
    #expect(jobs.last == Self.restoring)
    #expect(jobs.count == 2)
    #expect(log.ends == [.timedOut])
  }

  @Test func `The last of several changes is the one that is put back from`() throws {
    let other = Self.saved.split(separator: "video7").joined(separator: "video8")
    let (jobs, _) = try run(other + "\n" + Self.saved + "\nexit 1")
    #expect(jobs.last == Self.restoring)
    #expect(jobs.count == 2)
  }

  @Test func `A worker that is done has put everything back itself`() throws {
    let (jobs, log) = try run(Self.saved + #"; echo '{"message":"done"}'"#)
    #expect(jobs.count == 1)
    #expect(log.ends == [.done])
  }

  @Test func `A worker that changed nothing is followed by none`() throws {
    #expect(try run("exit 1").jobs.count == 1)
  }

  /// A device that takes every worker down with it must not start workers for ever.
  @Test func `A restoring worker that dies is not followed by another`() throws {
    let folder = try TemporaryFolder()
    let supervisor = Supervisor(
      script: #"""
        read -r job
        printf '%s\n' "$job" >> '\#(folder.path)/jobs'
        case "$job" in *restore*) exit 1;; esac
        \#(Self.saved)
        exit 1
        """#
    )
    let log = supervisor.start(SupervisorRestoreTests.job)
    supervisor.run()
    #expect(folder.text("jobs").split(separator: "\n").count == 2)
    #expect(log.ends == [.crashed])
  }
}
