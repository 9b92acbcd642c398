import Rig
import Testing

@testable import Preflight

struct DeviceChangeTests {
  private static func device(
    _ id: String,
    _ access: DeviceAccess.State = .ready,
    _ kind: DeviceKind = .camera
  ) -> WatchedDevice {
    WatchedDevice(kind: kind, id: id, name: id.uppercased(), access: access)
  }

  private func events(_ old: [WatchedDevice], _ new: [WatchedDevice]) -> [String] {
    DeviceChange.between(old, new).map {
      "\($0.event.rawValue) \($0.kind.rawValue) \($0.id) \($0.access?.rawValue ?? "-")"
    }
  }

  @Test func `What goes, comes and changes is told, and nothing else`() {
    #expect(events([], [Self.device("a")]) == ["added camera a ready"])
    #expect(events([Self.device("a")], []) == ["removed camera a -"])
    #expect(events([Self.device("a")], [Self.device("a")]).isEmpty)
    #expect(
      events([Self.device("a")], [Self.device("a", .busy)]) == ["changed camera a busy"]
    )
    #expect(
      events([Self.device("a"), Self.device("b")], [Self.device("c"), Self.device("b", .denied)])
        == ["removed camera a -", "added camera c ready", "changed camera b denied"]
    )
  }

  @Test func `A camera and its microphone share no identity`() {
    #expect(
      events([Self.device("a")], [Self.device("a"), Self.device("a", .ready, .microphone)])
        == ["added microphone a ready"]
    )
  }

  @Test func `Two devices of one id are no crash`() {
    #expect(events([Self.device("a"), Self.device("a")], []).count == 2)
  }
}
