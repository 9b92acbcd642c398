import Foundation
import Testing

@testable import NDT7

@Suite(.timeLimit(.minutes(1)))
struct TokenCanaryTests {
  private func check(_ values: [Any], _ canary: Canary, _ note: String) {
    for value in values {
      for view in Canary.views(of: value) {
        #expect(!view.contains(canary.token), "\(note): \(type(of: value))")
      }
      #expect(!(value is any Encodable) || value is String, "\(type(of: value))")
    }
  }

  private func attempt(_ url: String, _ canary: Canary) async throws -> [Any] {
    var upload = NDT7Upload(to: try NDT7URL(url))
    upload.maximumBytes = 100_000
    var limits = patient()
    limits.answer = .seconds(2)
    do {
      return [
        upload, upload.server, limits,
        try await upload.run(limits: limits, sample: ClientCounters.init),
      ]
    } catch {
      return [upload, upload.server, error, error.cause, error.localizedDescription]
    }
  }

  @Test func `The token shows nowhere, whether all is well or not`() async throws {
    let canary = Canary()
    var behaviour = ServerBehaviour()
    behaviour.token = canary.token
    for (right, note) in [(canary.token, "right"), ("x" + canary.token, "wrong")] {
      let server = try await NDT7TestServer(behaviour)
      check(try await attempt(server.url(token: right), canary), canary, note)
      #expect(try #require(server.log.all.target).contains(canary.token))
    }
    let echoes = [
      "HTTP/1.1 400 no \(canary.token)\r\nX-Token: \(canary.token)\r\n\r\n\(canary.token)",
      "HTTP/1.1 101 x\r\nUpgrade: \(canary.token)\r\nConnection: Upgrade\r\n\r\n", canary.token,
    ]
    for echo in echoes {
      let server = try await RawServer(echo, thenCloses: true)
      let url = "ws://127.0.0.1:\(server.port)/?access_token=\(canary.token)"
      check(try await attempt(url, canary), canary, echo)
    }
  }

  @Test(arguments: ["subprotocol", "text", "close"])
  func `Nor where the server says it again`(place: String) async throws {
    let canary = Canary()
    let token = Array(canary.token.utf8)
    let length = UInt8(token.count)
    var behaviour = ServerBehaviour(token: canary.token)
    switch place {
    case "subprotocol": behaviour.subprotocol = canary.token
    case "text": behaviour.conduct = .sends([0x81, length] + token)
    default: behaviour.conduct = .sends([0x88, length + 2, 3, 0xE9] + token)
    }
    let server = try await NDT7TestServer(behaviour)
    var upload = NDT7Upload(to: try NDT7URL(server.url(token: canary.token)))
    upload.duration = .seconds(40)
    do {
      _ = try await upload.run(limits: patient(), sample: ClientCounters.init)
      Issue.record("no failure")
    } catch {
      check([upload, error, error.cause, error.localizedDescription], canary, place)
    }
  }

  @Test func `Nor in what the locate service offers, nor in errors of reading`() throws {
    let canary = Canary()
    let text = """
      {"results":[{"machine":"m","urls":{"wss:///ndt/v7/upload":\
      "wss://h.example/ndt/v7/upload?access_token=\(canary.token)"}}]}
      """
    let servers = try LocateAnswer.servers(json: Data(text.utf8))
    check([servers, servers[0], servers[0].upload], canary, "locate")
    for bad in ["wss://h:x?access_token=", "wss://h?a b=", "h?access_token=", "wss://u@h/?t="] {
      do {
        _ = try NDT7URL(bad + canary.token)
        Issue.record("no error for \(bad)")
      } catch {
        check([error], canary, bad)
      }
    }
  }
}
