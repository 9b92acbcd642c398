import Testing

@testable import SystemCore

struct DeadlineTests {
  @Test(
    arguments: [
      .seconds(-5), .nanoseconds(-1), .zero, .nanoseconds(1), .microseconds(999), .milliseconds(1),
      .microseconds(1001), .milliseconds(250), .seconds(3600),
    ] as [Duration]
  )
  func `A poll never ends before the deadline, nor is it negative`(duration: Duration) {
    let deadline = Deadline.after(duration)
    let before = deadline.remaining
    let milliseconds = deadline.pollMilliseconds
    let after = deadline.remaining
    #expect(milliseconds >= 0)
    #expect(.milliseconds(Int64(milliseconds)) >= after)
    // Rounded up, but by less than one.
    #expect(.milliseconds(Int64(milliseconds)) < before + .milliseconds(1))
  }

  @Test func `A far deadline is as long a poll as there is`() {
    #expect(Deadline.after(.seconds(1 << 40)).pollMilliseconds == .max)
  }

  @Test func `A deadline that has passed leaves nothing`() {
    let deadline = Deadline.after(.seconds(-1))
    #expect(deadline.hasPassed)
    #expect(deadline.remaining == .zero)
    #expect(deadline.pollMilliseconds == 0)
    #expect(!Deadline.after(.seconds(3600)).hasPassed)
  }

  @Test func `The earlier of two ends comes first`() {
    let near = Deadline.after(.seconds(60))
    let far = Deadline.after(.seconds(3600))
    #expect(near < far)
    #expect(near.orAfter(.seconds(3600)) == near)
    #expect(far.orAfter(.seconds(60)) < far)
    #expect(Deadline.after(.seconds(-9)).orAfter(.seconds(60)).hasPassed)
  }

  @Test(arguments: [
    (Duration.milliseconds(1500), 1500), (.nanoseconds(1), 1e-6), (.seconds(-2), -2000), (.zero, 0),
  ])
  func `A duration is told in milliseconds`(duration: Duration, milliseconds: Double) {
    #expect(duration.milliseconds == milliseconds)
  }
}
