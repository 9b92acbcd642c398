import Glibc
import SystemPackage
import Testing

@testable import SystemCore

@Suite(.timeLimit(.minutes(1)))
struct ChildProcessTests {
  private func shell(_ script: String, _ arguments: String...) throws -> ChildProcess {
    try ChildProcess(path: "/bin/sh", name: "sh", arguments: ["-c", script, "sh"] + arguments)
  }

  /// Everything that a process writes until it closes its output.
  private func output(of process: ChildProcess) -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(process.output.number, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[0..<count]
    }
  }

  /// Waits for an end that is sure to come, as no other code may.
  private func waitForEnd(of process: ChildProcess) -> Bool {
    let deadline = Deadline.after(.seconds(30))
    while !process.hasEnded() {
      guard !deadline.hasPassed else { return false }
      usleep(2000)
    }
    return true
  }

  @Test func `What is written comes in, and what it writes comes back`() throws {
    let process = try shell("cat")
    let text = String(repeating: "摄像头\n", count: 3000)  // less than a pipe holds
    #expect(process.write(text))
    process.closeInput()
    #expect(output(of: process) == text)
    #expect(waitForEnd(of: process))
  }

  @Test func `Arguments arrive as they are`() throws {
    let argument = "a b \"c\" 'd' $HOME `e` 摄像头 \\ *"
    let process = try shell(#"printf %s "$1""#, argument)
    #expect(output(of: process) == argument)
  }

  @Test(arguments: [
    ("/proc/nonexistent/airworthy", Errno.noSuchFileOrDirectory),
    ("/etc/passwd", .permissionDenied),
    ("/etc", .permissionDenied),
  ])
  func `A program that can't be started is an error`(path: String, error: Errno) {
    #expect(throws: error) { try ChildProcess(path: path, name: path, arguments: []) }
  }

  @Test func `Closing its input ends its reading`() throws {
    let process = try shell("while read -r line; do :; done; printf closed")
    #expect(!process.hasEnded())
    process.closeInput()
    #expect(output(of: process) == "closed")
    #expect(!process.write("more\n"))
    #expect(waitForEnd(of: process))
  }

  @Test func `A process that ignores every signal it can is killed`() throws {
    let process = try shell("trap '' TERM INT HUP; printf ready; exec sleep 600")
    var word = [UInt8](repeating: 0, count: 5)
    #expect(read(process.output.number, &word, 5) == 5)
    #expect(!process.hasEnded())
    process.kill()
    #expect(waitForEnd(of: process))
    #expect(process.hasEnded())  // asked again, it has still ended
  }

  /// SIGPIPE would end the parent, and a hung worker must not.
  @Test func `Writing to a process that has ended fails and harms nobody`() throws {
    let process = try shell("exit 0")
    #expect(waitForEnd(of: process))
    // A process that another test starts right now has the pipe open until it runs its program.
    let deadline = Deadline.after(.seconds(30))
    while process.write("job\n"), !deadline.hasPassed { usleep(1000) }
    #expect(!process.write("job\n"))
  }

  /// With another's input inherited, closing it would not be noticed while that one lives.
  @Test func `A process does not hold another's pipes open`() throws {
    let first = try shell("cat; printf ended")
    let second = try shell("exec sleep 600")
    defer { second.kill() }
    first.closeInput()
    #expect(output(of: first) == "ended")
  }

  @Test func `A process leads a group of its own, out of a terminal's Ctrl-C`() throws {
    let process = try shell("cut -d' ' -f5 /proc/$$/stat")
    #expect(output(of: process) == "\(process.identifier)\n")
  }

  @Test func `Letting go of a process that runs waits for nobody`() throws {
    var process: ChildProcess? = try shell("exec sleep 600")
    let identifier = try #require(process?.identifier)
    let deadline = Deadline.after(.seconds(300))
    process = nil
    #expect(!deadline.hasPassed)
    #expect(kill(identifier, SIGKILL) == 0)
    #expect(waitpid(identifier, nil, 0) == identifier)
  }

  @Test func `No end of its pipes stays open`() throws {
    var process: ChildProcess? = try shell("exec sleep 600")
    let identifier = try #require(process?.identifier)
    let input = try #require(OpenPipes.name(of: 0, in: "\(identifier)"))
    let output = try #require(OpenPipes.name(of: 1, in: "\(identifier)"))
    #expect(OpenPipes.count(input) == 1)
    #expect(OpenPipes.count(output) == 1)
    process?.closeInput()
    #expect(OpenPipes.count(input) == 0)
    process?.kill()
    process = nil
    #expect(OpenPipes.count(output) == 0)
    waitpid(identifier, nil, 0)
  }

  @Test func `A program that can't be started leaves nothing open`() {
    func openDescriptors() -> Int { SystemRoot().names(in: "/proc/self/fd").count }
    let before = openDescriptors()
    for _ in 0..<300 {
      #expect(throws: Errno.self) {
        try ChildProcess(path: "/proc/nonexistent", name: "airworthy", arguments: [])
      }
    }
    // Each would leave four; other tests have some open themselves.
    #expect(openDescriptors() < before + 300)
  }

  @Test func `A process is listed under its name`() throws {
    let process = try ChildProcess(
      path: "/bin/cat",
      name: "airworthy",
      arguments: ["/proc/self/cmdline"]
    )
    #expect(output(of: process) == "airworthy\0/proc/self/cmdline\0")
  }
}
