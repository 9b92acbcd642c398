import CTruth
import Glibc

/// An RTMP ingest in the server's network, as long as it is kept.
final class Ingest {
  /// Which program.
  enum Kind: String, CaseIterable, Sendable {
    case airworthy
    case nginx
  }

  static let url = "rtmp://\(EmulatedLink.serverName)/live"
  private static let readySeconds = 10
  private let program: ChildProgram
  private let folder: String?

  init(_ kind: Kind, binary: String, for link: EmulatedLink) throws {
    switch kind {
    case .airworthy:
      folder = nil
      let port = String(TCPPair.port)
      program = try ChildProgram(
        [binary, "ingest", "--address", EmulatedLink.serverName, "--port", port, "--json"],
        in: link.server
      )
    case .nginx:
      let folder = try Ingest.nginxFolder()
      self.folder = folder
      program = try ChildProgram(["nginx", "-p", folder, "-c", "nginx.conf"], in: link.server)
    }
    try waitUntilReady(link)
  }

  deinit {
    program.stop()
    guard let folder else { return }
    Ingest.remove(folder)
    Children.onInterrupt(folder, nil)
  }

  private static func remove(_ folder: String) {
    for file in ["nginx.conf", "nginx.pid"] { unlink("\(folder)/\(file)") }
    rmdir(folder)
  }

  private func waitUntilReady(_ link: EmulatedLink) throws {
    for _ in 0..<Ingest.readySeconds * 20 {
      let socket = try link.server.inside {
        try Handle(truth_tcp_connect(EmulatedLink.serverAddress, TCPPair.port), "connect")
      }
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      var peer = sockaddr_in()
      let isConnected = withUnsafeMutablePointer(to: &peer) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          getpeername(socket.number, $0, &length) == 0
        }
      }
      if isConnected { return }
      _ = truth_wait(-1, -1, -1, 50_000_000)
    }
    throw SystemFailure(call: "wait for the ingest", code: ETIMEDOUT)
  }

  private static func nginxFolder() throws -> String {
    var template = Array("/tmp/truth-nginx-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw SystemFailure(call: "mkdtemp", code: errno)
    }
    let folder = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    Children.onInterrupt(folder) { remove(folder) }
    let configuration = """
      load_module /usr/lib/nginx/modules/ngx_rtmp_module.so;
      daemon off;
      master_process off;
      pid nginx.pid;
      error_log stderr crit;
      events { worker_connections 64; }
      rtmp { server { listen \(TCPPair.port); application live { live on; } } }
      """
    let path = "\(folder)/nginx.conf"
    let file = try Handle(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600).orError, "open \(path)")
    guard write(file.number, configuration, configuration.utf8.count) > 0 else {
      throw SystemFailure(call: "write \(path)", code: errno)
    }
    return folder
  }
}
