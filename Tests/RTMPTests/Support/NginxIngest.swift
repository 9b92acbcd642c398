import Foundation
import Testing

/// A real nginx with libnginx-mod-rtmp on loopback ports, as an oracle independent of our server.
final class NginxIngest: Sendable {
  static let program = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  static let module = [
    "/usr/lib/nginx/modules/ngx_rtmp_module.so", "/usr/lib64/nginx/modules/ngx_rtmp_module.so",
  ].first { FileManager.default.fileExists(atPath: $0) }
  static var isInstalled: Bool { program != nil && module != nil }

  let rtmpPort: Int
  let httpPort: Int
  private let folder: URL
  private let process: Process

  /// Starts nginx with the applications `live` (open) and `denied` (no publisher is let in).
  init() async throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "airworthy-nginx-\(UUID().uuidString)")
    for name in ["logs", "tmp"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name),
        withIntermediateDirectories: true
      )
    }
    (rtmpPort, httpPort) = (try freePort(), try freePort())
    let configuration = folder.appending(path: "nginx.conf")
    try Self.configuration(module: try #require(Self.module), rtmpPort, httpPort)
      .write(to: configuration, atomically: true, encoding: .utf8)
    process = Process()
    process.executableURL = URL(filePath: try #require(Self.program))
    process.arguments = [
      "-p", folder.path(), "-c", configuration.path(), "-e", folder.path() + "/logs/error.log",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let (rtmpPort, httpPort) = (rtmpPort, httpPort)
    try #require(await eventually { canConnect(rtmpPort) && canConnect(httpPort) })
  }

  deinit {
    // The child inherits the signal mask of the thread that started it, which may hold back SIGTERM.
    kill(process.processIdentifier, SIGKILL)
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ app: String) -> String { "rtmp://127.0.0.1:\(rtmpPort)/\(app)" }

  /// The server's own statistics, as XML.
  func statistics() async throws -> String {
    try await httpGet(port: httpPort, path: "/stat")
  }

  private static func configuration(module: String, _ rtmpPort: Int, _ httpPort: Int) -> String {
    """
    load_module \(module);
    daemon off;
    master_process off;
    pid nginx.pid;
    error_log logs/error.log;
    events { worker_connections 64; }
    rtmp {
      server {
        listen 127.0.0.1:\(rtmpPort);
        application live { live on; }
        application denied { live on; deny publish all; }
      }
    }
    http {
      access_log off;
      client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp;
      uwsgi_temp_path tmp; scgi_temp_path tmp;
      server {
        listen 127.0.0.1:\(httpPort);
        location /stat { rtmp_stat all; }
      }
    }
    """
  }
}
