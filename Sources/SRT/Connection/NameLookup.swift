internal import Dispatch
internal import Hosts
internal import Synchronization
internal import SystemCore

/// The system's lookup of a host, with a deadline.
enum NameLookup {
  static func addresses(
    of host: String,
    port: Int,
    until deadline: Deadline
  ) throws(SRTFailure) -> [HostAddress] {
    final class Box: Sendable {
      let answer = Mutex<Result<[HostAddress], HostLookupFault>?>(nil)
      let finished = DispatchSemaphore(value: 0)
    }
    let box = Box()
    let code = HostLookup.detach {
      let answer = HostLookup.addresses(of: host, port: port, over: .udp)
      box.answer.withLock { $0 = answer }
      box.finished.signal()
    }
    guard code == 0 else { throw SRTFailure(.resolve, .nameServerFailed) }
    _ = box.finished.wait(timeout: .now() + .milliseconds(Int(deadline.pollMilliseconds)))
    guard let answer = box.answer.withLock({ $0 }) else { throw SRTFailure(.resolve, .timedOut) }
    do throws(HostLookupFault) {
      return try answer.get()
    } catch {
      throw SRTFailure(.resolve, SRTFailure.Cause(error))
    }
  }
}

extension SRTFailure.Cause {
  fileprivate init(_ fault: HostLookupFault) {
    self =
      switch fault {
      case .nameNotFound: .nameNotFound
      case .noAddress: .noAddress
      case .nameServerFailed, .system: .nameServerFailed
      }
  }
}
