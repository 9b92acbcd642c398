internal import Glibc
public import Logging
internal import OrderedJSON
internal import Rig
public import SystemCore
internal import SystemPackage

/// Runs worker processes side by side in one loop, each with its own deadline.
///
/// A worker that misses its deadline is asked to restore and exit, then killed, and, if it does not
/// die, left behind. If it had changed a device and did not say `done`, another worker puts that
/// back.
public final class Supervisor {
  /// The user has interrupted the run.
  public private(set) var isInterrupted = false

  private let programs: WorkerPrograms
  private let interrupts: Interrupts?
  private let log: Logger
  private var workers: [WorkerHandle] = []

  /// The time a worker gets to restore and exit, and a killed one to die.
  private static let closingTime = Duration.milliseconds(700)
  private static let dyingTime = Duration.milliseconds(200)

  /// A supervisor that starts this program's workers.
  ///
  /// `interrupts` lets Ctrl-C end the run with every device restored; `log` is told which worker
  /// does what, never with its job's details: an address may hold a key.
  public init(
    program: String = "/proc/self/exe",
    media: String? = WorkerPrograms.installedMedia,
    arguments: [String] = [workerArgument],
    interrupts: Interrupts? = nil,
    log: Logger = Logger(label: "workers") { _ in SwiftLogNoOpLogHandler() }
  ) {
    self.log = log
    programs = WorkerPrograms(own: program, media: media, arguments: arguments)
    self.interrupts = interrupts
  }

  /// Starts a worker; its messages and its end come while `run` runs.
  ///
  /// With a `patience` it may not be silent for longer, so that a slow machine is told from a
  /// hung device.
  public func start<Measurement: Codable & Sendable>(
    _ job: WorkerJob,
    _ type: Measurement.Type,
    secret: String? = nil,
    until deadline: Deadline,
    patience: Duration? = nil,
    receive: @escaping (WorkerMessage<Measurement>) -> Void,
    finish: @escaping (WorkerEnd) -> Void
  ) {
    guard !isInterrupted else { return finish(.interrupted) }
    do {
      let process = try ChildProcess(
        path: programs.path(for: job),
        name: "airworthy",
        arguments: programs.arguments
      )
      var request = try OrderedJSON.text(of: job, .wire) + "\n"
      if let secret { request += secret + "\n" }
      let handle = WorkerHandle(
        process: process,
        deadline: patience.map { min(deadline, .after($0)) } ?? deadline,
        receive: { handle, line in
          guard
            let message = try? OrderedJSON.value(
              WorkerMessage<Measurement>.self,
              from: line,
              .wire
            )
          else { return }
          // One that was asked to end wins no time by talking on.
          if let patience, handle.stage == .running {
            handle.deadline = min(deadline, .after(patience))
          }
          switch message {
          case .done: handle.saidDone = true
          case .savedState(let state): handle.savedState = state
          default: break
          }
          receive(message)
        },
        finish: finish
      )
      workers.append(handle)
      log.debug("started", metadata: handle.metadata(job: job.name))
      _ = process.write(request)
    } catch {
      log.error("not started", metadata: ["job": "\(job.name)", "error": "\(error)"])
      finish(.crashed)
    }
  }

  /// Runs until every worker has ended.
  public func run() {
    while !workers.isEmpty {
      wait()
      advance()
      for worker in workers where worker.stage == .finished {
        log.debug("ended", metadata: worker.metadata())
      }
      workers.removeAll { $0.stage == .finished }
    }
  }

  /// Asks every worker to restore and exit: what they serve is no longer needed.
  public func closeAll() {
    for worker in workers { close(worker) }
  }

  private func close(_ worker: WorkerHandle) {
    guard worker.stage == .running else { return }
    log.debug("asked to end", metadata: worker.metadata())
    worker.stage = .closing
    worker.deadline = .after(Supervisor.closingTime)
    worker.process.closeInput()
  }

  private func wait() {
    let current = workers
    let deadline = current.map(\.deadline).min() ?? .after(.zero)
    var descriptors = current.map { $0.process.output.number }
    if let interrupts { descriptors.append(interrupts.descriptor.number) }
    guard let ready = try? Readiness.readable(among: descriptors, until: deadline) else { return }
    for index in ready {
      if index == current.count {
        interrupt()
      } else {
        read(from: current[index])
      }
    }
  }

  private func read(from worker: WorkerHandle) {
    var block = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(worker.process.output.number, &block, block.count)
    if count > 0 {
      worker.take(block[0..<count])
    } else if count == 0 || errno != EINTR {
      end(worker)
    }
  }

  /// The worker closed its output: it has ended, or is about to.
  private func end(_ worker: WorkerHandle) {
    if worker.saidDone { return worker.end(isInterrupted ? .interrupted : .done) }
    restore(worker)
    if isInterrupted {
      worker.end(.interrupted)
    } else {
      worker.end(worker.stage == .running ? .crashed : .timedOut)
    }
  }

  private func advance() {
    for worker in workers where worker.deadline.hasPassed {
      switch worker.stage {
      case .running: close(worker)
      case .closing:
        log.warning("killed", metadata: worker.metadata())
        worker.process.kill()
        worker.stage = .killed
        worker.deadline = .after(Supervisor.dyingTime)
      case .killed:
        worker.end(worker.process.hasEnded() ? .timedOut : .abandoned)
      case .finished: break
      }
    }
  }

  /// Puts back what a worker had changed before it died.
  private func restore(_ worker: WorkerHandle) {
    guard let state = worker.savedState else { return }
    worker.savedState = nil
    let wasInterrupted = isInterrupted
    isInterrupted = false
    start(
      .restore(state),
      Bool.self,
      until: .after(.seconds(2)),
      receive: { _ in },
      finish: { _ in }
    )
    isInterrupted = wasInterrupted
  }

  private func interrupt() {
    guard let count = interrupts?.take(), count > 0 else { return }
    if isInterrupted {
      for worker in workers { worker.process.kill() }
    }
    isInterrupted = true
    closeAll()
  }
}

/// The argument that makes the program a worker; it stands alone and is read before all others.
public let workerArgument = "--worker"
