import Foundation
import SystemCore
import Testing

/// A real SRT server: libsrt's own srt-live-transmit as listener, which keeps what it received.
final class LiveTransmit {
  let port: Int
  private let folder: URL
  private let process: ChildProcess

  /// Starts it on a loopback port; `options` are joined to its address.
  init(_ options: String = "", host: String = "127.0.0.1") async throws {
    port = try LoopbackSocket().port
    folder = FileManager.default.temporaryDirectory
      .appending(path: "airworthy-srt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["received", "counted"] { try Data().write(to: folder.appending(path: name)) }
    let command =
      "exec srt-live-transmit -loglevel fatal -autoreconnect no -stats 100 -fullstats"
      + " -statspf json -statsout \(folder.path())/counted"
      + " 'srt://\(host):\(port)?mode=listener\(options)' file://con"
      + " >\(folder.path())/received 2>&-"
    // Unlike Foundation's, this child starts with no signal blocked.
    process = try ChildProcess(path: "/bin/sh", arguments: ["-c", command])
    let limit = ContinuousClock.now + .seconds(20)
    while !Self.isBound(port), ContinuousClock.now < limit {
      try await Task.sleep(for: .milliseconds(5))
    }
    try #require(Self.isBound(port))
  }

  deinit {
    process.kill()
    let limit = ContinuousClock.now + .seconds(2)
    while !process.hasEnded(), ContinuousClock.now < limit { usleep(1000) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Ends it: a SIGTERM lets it say goodbye, a SIGKILL does not.
  func end(_ signal: Int32) { kill(process.identifier, signal) }

  /// Waits until it has left, as it does once its caller has closed.
  func hasLeft() async throws -> Bool {
    let limit = ContinuousClock.now + .seconds(20)
    while !process.hasEnded(), ContinuousClock.now < limit {
      try await Task.sleep(for: .milliseconds(5))
    }
    return process.hasEnded()
  }

  /// The bytes that it handed on.
  func received() throws -> Data { try Data(contentsOf: folder.appending(path: "received")) }

  /// Its last line of statistics; it writes one every 100 packets.
  func counted() throws -> Counted {
    let text = try String(contentsOf: folder.appending(path: "counted"), encoding: .utf8)
    let line = try #require(
      text.split(separator: "\n").last { $0.hasSuffix("}") || $0.hasSuffix("},") }
    )
    let object = line.hasSuffix(",") ? line.dropLast() : line
    return try JSONDecoder().decode(Counted.self, from: Data(object.utf8))
  }

  /// What the receiver counts.
  struct Counted: Decodable {
    let recv: Receiving
    struct Receiving: Decodable {
      let packets: Int
      let packetsLost: Int
      let packetsDropped: Int
      let packetsRetransmitted: Int?
    }
  }

  /// Whether a UDP port is taken, by the kernel's own list.
  private static func isBound(_ port: Int) -> Bool {
    let hexadecimal = String(port, radix: 16, uppercase: true)
    let needle = ":" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal + " "
    return ["/proc/net/udp", "/proc/net/udp6"].contains {
      (try? String(contentsOfFile: $0, encoding: .utf8))?.contains(needle) ?? false
    }
  }
}
