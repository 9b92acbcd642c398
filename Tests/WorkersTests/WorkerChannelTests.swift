import Glibc
import SystemCore
import Testing

@testable import Workers

@Suite(.timeLimit(.minutes(1)))
struct WorkerChannelTests {
  /// The parent's side of a channel: what it wrote, and a channel to read it from.
  private func read(_ text: String, lines count: Int) throws -> [String?] {
    let input = try Pipe()
    let output = try Pipe()
    let channel = WorkerChannel(input: input.reading.number, output: output.writing.number)
    #expect(write(input.writing.number, text, text.utf8.count) == text.utf8.count)
    hangUp(input.writing.number)
    return (0..<count).map { _ in channel.readLine() }
  }

  /// Closes a descriptor's file while its number stays taken, so that its owner closes it safely.
  private func hangUp(_ number: Int32) {
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    dup2(null, number)
    close(null)
  }

  @Test func `Lines are read one at a time, the last with or without its end`() throws {
    #expect(try read("job\nsecret\n", lines: 3) == ["job", "secret", nil])
    #expect(try read("job\n\n摄像头", lines: 4) == ["job", "", "摄像头", nil])
    #expect(try read("", lines: 2) == [nil, nil])
  }

  /// A library that reads ahead would take the stream key out of the pipe.
  @Test func `What follows a line stays in the pipe`() throws {
    let input = try Pipe()
    let output = try Pipe()
    let channel = WorkerChannel(input: input.reading.number, output: output.writing.number)
    #expect(write(input.writing.number, "job\nkey\n", 8) == 8)
    #expect(channel.readLine() == "job")
    var rest = [UInt8](repeating: 0, count: 16)
    #expect(Glibc.read(input.reading.number, &rest, rest.count) == 4)
    #expect(rest.starts(with: "key\n".utf8))
  }

  @Test func `The closing of its input, and nothing else, cancels a worker`() throws {
    let input = try Pipe()
    let output = try Pipe()
    let channel = WorkerChannel(input: input.reading.number, output: output.writing.number)
    #expect(!channel.isCancelled)
    #expect(write(input.writing.number, "key\n", 4) == 4)
    #expect(!channel.isCancelled)
    hangUp(input.writing.number)
    // A process that another test starts right now has the pipe open until it runs its program.
    let deadline = Deadline.after(.seconds(30))
    while !channel.isCancelled, !deadline.hasPassed { usleep(1000) }
    #expect(channel.isCancelled)  // though a line is still unread
    #expect(try Readiness.readable(among: [channel.cancellation], until: deadline) == [0])
    #expect(channel.readLine() == "key")
    #expect(channel.isCancelled)
  }

  private func sent(_ send: (WorkerChannel) -> Void) throws -> String {
    let input = try Pipe()
    let output = try Pipe()
    send(WorkerChannel(input: input.reading.number, output: output.writing.number))
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(output.reading.number, &block, block.count)
    return String(decoding: block.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test func `A message is sent as a line`() throws {
    let text = try sent { channel in
      channel.send(WorkerMessage<Int>.hello)
      channel.send(WorkerMessage.measurement(42))
    }
    #expect(
      text == #"{"message":"hello"}"# + "\n" + #"{"message":"measurement","payload":42}"# + "\n"
    )
  }

  /// The parent takes a last word without a measurement before it for a crash.
  @Test func `A measurement that can't be written is left out, and what follows is sent`() throws {
    let text = try sent { channel in
      channel.send(WorkerMessage.measurement(Double.nan))
      channel.send(WorkerMessage<Double>.done)
    }
    #expect(text == #"{"message":"done"}"# + "\n")
  }

  @Test func `A parent that is gone does not hold a worker up`() throws {
    // The signal of a broken pipe is off, as it is in a worker's parent; see `ChildProcess`.
    signal(SIGPIPE, SIG_IGN)
    let input = try Pipe()
    let output = try Pipe()
    hangUp(output.reading.number)
    let channel = WorkerChannel(input: input.reading.number, output: output.writing.number)
    channel.send(WorkerMessage<Int>.done)
    #expect(!channel.isCancelled)
  }
}
