internal import CSRT
internal import Hosts
internal import SystemCore

/// A socket of libsrt and its epoll, closed with their owner.
final class SRTSocket {
  let library: airworthy_srt
  private let number: Int32
  private let epoll: Int32

  init(_ library: airworthy_srt) throws(SRTFailure) {
    self.library = library
    number = library.create_socket()
    epoll = library.epoll_create()
    guard number >= 0, epoll >= 0 else { throw SRTFailure(.connect, Self.lastError(library)) }
  }

  deinit {
    if number >= 0 { _ = library.close(number) }
    if epoll >= 0 { _ = library.epoll_release(epoll) }
  }

  // MARK: Options

  func set(_ option: Int, _ value: Int32) throws(SRTFailure) {
    var value = value
    let size = CInt(MemoryLayout<Int32>.size)
    try check(library.setsockflag(number, CInt(option), &value, size))
  }

  func set(_ option: Int, _ secret: SRTSecret) throws(SRTFailure) {
    let bytes = Array(secret.value.utf8)
    try check(library.setsockflag(number, CInt(option), bytes, CInt(bytes.count)))
  }

  /// An option of one number; nil where libsrt does not say.
  func number(of option: Int) -> Int? {
    var value: Int32 = 0
    var length = CInt(MemoryLayout<Int32>.size)
    return library.getsockflag(number, CInt(option), &value, &length) == 0 ? Int(value) : nil
  }

  // MARK: Connecting

  func connect(to address: HostAddress) throws(SRTFailure) {
    var events = CInt(airworthy_SRT_EPOLL_OUT | airworthy_SRT_EPOLL_ERR)
    try check(library.epoll_add_usock(epoll, number, &events))
    try check(library.connect(number, address.bytes, CInt(address.bytes.count)))
  }

  /// Waits until the socket is connected or broken, at most so long.
  func waitForEvent(milliseconds: Int32) {
    var event = airworthy_srt_event()
    _ = library.epoll_uwait(epoll, &event, 1, Int64(milliseconds))
  }

  enum State {
    case underWay
    case connected
    case broken
  }

  var state: State {
    switch Int(library.getsockstate(number)) {
    case airworthy_SRTS_CONNECTED: .connected
    case airworthy_SRTS_INIT...airworthy_SRTS_CONNECTING: .underWay
    default: .broken
    }
  }

  var rejectReason: Int32 { library.getrejectreason(number) }

  // MARK: Streaming

  /// Hands one message over; false where libsrt's buffer is full.
  func send(_ bytes: [UInt8]) throws(SRTFailure) -> Bool {
    if library.sendmsg(number, bytes, CInt(bytes.count), -1, 1) >= 0 { return true }
    let code = library.getlasterror(nil)
    switch Int(code) {
    case airworthy_SRT_EASYNCSND: return false
    case airworthy_SRT_ECONNLOST, airworthy_SRT_ENOCONN, airworthy_SRT_EINVSOCK:
      throw SRTFailure(.stream, .closed)
    default: throw SRTFailure(.stream, .library(code: code))
    }
  }

  /// The counters now, buffers as they stand and not averaged; nil once the connection is gone.
  func statistics() -> airworthy_srt_stats? {
    var stats = airworthy_srt_stats()
    return library.bistats(number, &stats, 0, 1) == 0 ? stats : nil
  }

  private func check(_ code: CInt) throws(SRTFailure) {
    guard code >= 0 else { throw SRTFailure(.connect, Self.lastError(library)) }
  }

  private static func lastError(_ library: airworthy_srt) -> SRTFailure.Cause {
    .library(code: library.getlasterror(nil))
  }
}
