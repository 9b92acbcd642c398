import SystemCore
import Testing

@testable import Audio

struct PulseSocketTests {
  private func reason(
    _ folder: TemporaryFolder,
    _ environment: [String: String],
    server: String? = nil
  ) -> String? {
    PulseSocket(root: SystemRoot(folder.path)) { environment[$0] }.reasonForAbsence(server: server)
  }

  @Test("nothing runs, and the environment lacks the folder it would be in")
  func noEnvironment() throws {
    let folder = try TemporaryFolder()
    #expect(reason(folder, [:]) == "XDG_RUNTIME_DIR is not set")
    #expect(reason(folder, ["XDG_RUNTIME_DIR": ""]) == "XDG_RUNTIME_DIR is not set")
    #expect(reason(folder, ["XDG_RUNTIME_DIR": "/run/user/1000"]) == "no socket")
  }

  @Test(
    "a socket at any of the usual places",
    arguments: [
      ("/run/user/1000/pulse/native", ["XDG_RUNTIME_DIR": "/run/user/1000"]),
      ("/my/native", ["PULSE_RUNTIME_PATH": "/my"]),
      ("/home/me/.config/pulse/0123-runtime/native", ["HOME": "/home/me"]),
      ("/home/me/.pulse/0123-runtime/native", ["HOME": "/home/me"]),
      ("/run/pulse/native", [:]), ("/var/run/pulse/native", [:]),
    ] as [(String, [String: String])]
  )
  func usualPlaces(path: String, environment: [String: String]) throws {
    let folder = try TemporaryFolder()
    #expect(reason(folder, environment) != nil)
    try folder.file(path, [])
    #expect(reason(folder, environment) == nil)
  }

  @Test(
    "a server that is named",
    arguments: [
      ("unix:/a/native", "no socket at unix:/a/native"), ("/a/native", "no socket at /a/native"),
      ("{0123}unix:/a/native", "no socket at {0123}unix:/a/native"),
      ("unix:/a unix:/there", nil), ("tcp:studio:4713", nil), ("studio", nil),
      ("unix:/a tcp:studio", nil),
    ]
  )
  func named(server: String, expected: String?) throws {
    let folder = try TemporaryFolder()
    try folder.file("/there", [])
    #expect(reason(folder, [:], server: server) == expected)
    #expect(reason(folder, ["PULSE_SERVER": server]) == expected)
  }

  @Test(
    "a client configuration may name a server, a comment does not",
    arguments: [
      ("default-server = studio\n", true), ("  default-server=x", true),
      ("; default-server =\n", false),
    ]
  )
  func configured(text: String, isConfigured: Bool) throws {
    for path in [
      "/etc/pulse/client.conf", "/etc/pulse/client.conf.d/01-lan.conf",
      "/home/me/.config/pulse/client.conf",
    ] {
      let folder = try TemporaryFolder()
      try folder.file(path, text.utf8)
      let absence = reason(folder, ["HOME": "/home/me", "XDG_RUNTIME_DIR": "/run/user/1000"])
      #expect((absence == nil) == isConfigured)
    }
  }
}
