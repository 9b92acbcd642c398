import Testing

@testable import Uplink

@Suite("What limits a flow")
struct FlowLimitsTests {
  @Test func `Shares of the busy time between two readings`() {
    let first = FlowLimits(busySeconds: 2, receiverSeconds: 1, socketSeconds: 0)
    let last = FlowLimits(busySeconds: 12, receiverSeconds: 3, socketSeconds: 1)
    let limits = last.since(first)
    #expect(limits.receiverShare == 0.2)
    #expect(limits.socketShare == 0.1)
    #expect(abs(limits.networkShare - 0.7) < 1e-12)
  }

  @Test func `A flow that was never busy was limited by nothing`() {
    let none = FlowLimits(busySeconds: 0, receiverSeconds: 0, socketSeconds: 0)
    #expect(none.receiverShare == 0 && none.socketShare == 0 && none.networkShare == 1)
  }

  @Test func `A clock that runs backwards counts as still`() {
    let late = FlowLimits(busySeconds: 5, receiverSeconds: 5, socketSeconds: 5)
    let early = FlowLimits(busySeconds: 1, receiverSeconds: 1, socketSeconds: 1)
    #expect(early.since(late) == FlowLimits(busySeconds: 0, receiverSeconds: 0, socketSeconds: 0))
  }
}
