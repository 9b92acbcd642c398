internal import Glibc
public import SystemPackage

/// Waiting for descriptors, bounded by a deadline.
public enum Readiness {
  /// Waits until any of the descriptors can be read (or has failed or been closed); returns their
  /// indices, empty when the deadline passed first.
  ///
  /// The corresponding C function is `poll`; interruptions by signals are waited through.
  public static func readable(
    among descriptors: [Int32],
    until deadline: Deadline
  ) throws(Errno) -> [Int] {
    var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      let count = poll(&requests, nfds_t(requests.count), deadline.pollMilliseconds)
      if count > 0 { return requests.indices.filter { requests[$0].revents != 0 } }
      if count == 0, deadline.hasPassed { return [] }
      if count < 0, errno != EINTR { throw Errno(rawValue: errno) }
    }
  }

  /// Waits until a descriptor can be read or another hangs up, without taking memory: for loops
  /// that run once a frame. Neither is set when the deadline passed first.
  public static func readable(
    _ descriptor: Int32,
    orHangUpOf other: Int32,
    until deadline: Deadline
  ) throws(Errno) -> (isReadable: Bool, hasHungUp: Bool) {
    var requests = (
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other, events: 0, revents: 0)
    )
    while true {
      let milliseconds = deadline.pollMilliseconds
      let count = withUnsafeMutableBytes(of: &requests) {
        poll($0.assumingMemoryBound(to: pollfd.self).baseAddress, 2, milliseconds)
      }
      if count > 0 || count == 0 && deadline.hasPassed {
        return (requests.0.revents != 0, requests.1.revents != 0)
      }
      if count < 0, errno != EINTR { throw Errno(rawValue: errno) }
    }
  }
}
