internal import Glibc
internal import OrderedJSON
internal import Rig

/// The worker's side: messages go out on standard output, and the closing of standard input means
/// restore and exit.
///
/// Safe to use from any thread: a message is one `write` of one line.
public struct WorkerChannel: Sendable {
  private let input: Int32
  private let output: Int32

  /// The channel over standard input and output.
  public init() {
    input = STDIN_FILENO
    output = STDOUT_FILENO
  }

  /// A channel over other descriptors, which the caller keeps open.
  public init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  /// The next line of standard input; nil at its end.
  ///
  /// Reads byte by byte so that what follows the line stays in the pipe.
  public func readLine() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(input, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
  }

  /// Sends one message.
  public func send<Measurement: Codable & Sendable>(_ message: WorkerMessage<Measurement>) {
    // Numbers that are not finite never leave a pure stage; should one, the parent sees a crash.
    guard var line = try? OrderedJSON.bytes(of: message, .wire) else { return }
    line.append(UInt8(ascii: "\n"))
    var bytes = line[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }  // the parent is gone; the closed input says so too
      bytes = bytes.dropFirst(count)
    }
  }

  /// Does a job that has one measurement, and tells it or why there is none.
  public func answer<Measurement: Codable & Sendable>(
    _ body: () throws(WorkerFailure) -> Measurement
  ) {
    send(WorkerMessage<Measurement>.hello)
    do {
      send(WorkerMessage.measurement(try body()))
    } catch {
      send(WorkerMessage<Measurement>.error(error))
    }
    send(WorkerMessage<Measurement>.done)
  }

  /// Whether the parent has closed the worker's standard input.
  public var isCancelled: Bool {
    var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, 0) > 0 else { return false }
    return request.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
  }

  /// The descriptor that hangs up when the parent wants the worker to end, for waits.
  public var cancellation: Int32 { input }
}
