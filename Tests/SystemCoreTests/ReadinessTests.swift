import Glibc
import SystemPackage
import Testing

@testable import SystemCore

struct ReadinessTests {
  @Test func `What has bytes is ready, what has none is not`() throws {
    let idle = try Pipe()
    let written = try Pipe()
    #expect(write(written.writing.number, "x", 1) == 1)
    let ready = try Readiness.readable(
      among: [idle.reading.number, written.reading.number],
      until: .after(.seconds(60))
    )
    #expect(ready == [1])
  }

  @Test func `What hung up is ready, so that its end is read`() throws {
    let pipe = try Pipe()
    // Another file in its place closes the end, and its owner closes that.
    let null = try OwnedDescriptor(opening: "/dev/null", flags: O_WRONLY)
    dup2(null.number, pipe.writing.number)
    #expect(
      try Readiness.readable(among: [pipe.reading.number], until: .after(.seconds(60))) == [0]
    )
  }

  @Test(arguments: [.seconds(-1), .zero, .milliseconds(20)] as [Duration])
  func `Where nothing comes, nothing is ready once the deadline has passed`(
    duration: Duration
  ) throws {
    let pipe = try Pipe()
    let deadline = Deadline.after(duration)
    #expect(try Readiness.readable(among: [pipe.reading.number], until: deadline) == [])
    #expect(deadline.hasPassed)
  }

  @Test func `Among nothing nothing is ready`() throws {
    #expect(try Readiness.readable(among: [], until: .after(.milliseconds(5))) == [])
  }
}
