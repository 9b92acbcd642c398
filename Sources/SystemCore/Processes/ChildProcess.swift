internal import CLinux
internal import Glibc
public import SystemPackage

/// A process of our own with a pipe to its standard input and one from its standard output.
///
/// It is never waited for: a process that hangs in the kernel (state D) does not end even when
/// killed, and whoever waits for it hangs too.
public final class ChildProcess {
  /// The process id.
  public let identifier: Int32
  /// The end to read its standard output from.
  public let output: OwnedDescriptor
  private var input: OwnedDescriptor?
  private var status: Int32?

  /// Starts a program, under a name that process lists show (`argv[0]`); its standard error is this
  /// process's.
  public init(
    path: String,
    name: String? = nil,
    arguments: [String]
  ) throws(Errno) {
    airworthy_ignore_broken_pipes()
    let toChild = try Pipe()
    let fromChild = try Pipe()
    var pointers = ([name ?? path] + arguments).map { UnsafePointer<CChar>(strdup($0)) }
    pointers.append(nil)
    let process = airworthy_spawn(path, pointers, toChild.reading.number, fromChild.writing.number)
    for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) }
    guard process > 0 else { throw Errno(rawValue: -process) }
    identifier = process
    input = .some(toChild.writing)
    output = fromChild.reading
  }

  deinit { _ = hasEnded() }

  /// Writes to its standard input; false where the process no longer reads.
  public func write(_ text: String) -> Bool {
    guard let descriptor = input?.number else { return false }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  /// All that it writes, up to 64 KiB; what is there when the deadline passes, at which it is killed.
  public func wholeOutput(until deadline: Deadline) -> String {
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while text.count < 65536,
      (try? Readiness.readable(among: [output.number], until: deadline))?.isEmpty == false
    {
      let count = read(output.number, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      text += block[..<count]
    }
    kill()
    return String(decoding: text, as: UTF8.self)
  }

  /// Closes its standard input: a worker then restores what it changed and exits.
  public func closeInput() { input = nil }

  /// Ends it without a chance to answer.
  public func kill() { _ = Glibc.kill(identifier, SIGKILL) }

  /// Whether it has ended; collects it if so. Never blocks.
  public func hasEnded() -> Bool {
    if status != nil { return true }
    var status: Int32 = 0
    guard airworthy_reap(identifier, &status) != 0 else { return false }
    self.status = status
    return true
  }
}
