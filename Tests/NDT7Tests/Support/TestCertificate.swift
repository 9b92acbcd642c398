import Foundation
import NIOSSL
import TestSupport
import Testing

/// A certificate that signs itself, made by openssl for one test.
struct TestCertificate {
  static let isAvailable = ExternalProgram.isInstalled("openssl")

  let pem: [UInt8]
  let serverContext: NIOSSLContext

  /// `names` in openssl's form, such as `DNS:localhost`.
  init(names: String) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "airworthy-certificate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (key, certificate) = (folder.appending(path: "key"), folder.appending(path: "certificate"))
    let openssl = try #require(ExternalProgram("openssl"))
    let made = try await openssl.run([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-days", "2", "-subj", "/CN=Test Root", "-addext", "subjectAltName=\(names)",
      "-keyout", key.path(), "-out", certificate.path(),
    ])
    try #require(made.status == 0, "\(made.errors)")
    pem = try Array(Data(contentsOf: certificate))
    serverContext = try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: NIOSSLCertificate.fromPEMBytes(pem).map { .certificate($0) },
        privateKey: .privateKey(
          NIOSSLPrivateKey(bytes: Array(Data(contentsOf: key)), format: .pem)
        )
      )
    )
  }
}
