import Rig
import Testing

@testable import Bench

/// What another program's hand on a card's mixer is called.
struct MixerChangeTests {
  private static func mixer(
    capture: [Double] = [12, 12],
    on: Bool = true,
    boost: Double = 10,
    input: String = "Internal Mic",
    agc: Bool = false
  ) -> [MixerElement] {
    [
      MixerElement(
        name: "Capture",
        index: 0,
        volumeDb: capture,
        minDb: -17,
        maxDb: 30,
        switches: [on, on],
        role: .volume
      ),
      MixerElement(name: "Mic Boost", index: 0, volumeDb: [boost], role: .boost),
      MixerElement(name: "Input Source", index: 0, choice: input, role: .inputSource),
      MixerElement(name: "Auto Gain Control", index: 0, switches: [agc], role: .autoGain),
    ]
  }

  private struct Row: Sendable {
    let after: [MixerElement]
    let changes: [MixerChange]

    init(_ after: [MixerElement], _ changes: MixerChange...) {
      self.after = after
      self.changes = changes
    }
  }

  private static let rows: [Row] = [
    Row(mixer()),
    Row(mixer(capture: [6, 9]), .gain(fromDb: 12, toDb: 9, muted: false)),
    Row(mixer(boost: 30), .gain(fromDb: 10, toDb: 30, muted: false)),
    Row(mixer(on: false), .gain(fromDb: 12, toDb: nil, muted: true)),
    Row(mixer(input: "Headset Mic"), .input(from: "Internal Mic", to: "Headset Mic")),
    Row(mixer(agc: true)),
  ]

  @Test(arguments: rows)
  private func changes(row: Row) {
    #expect(MixerChange.changes(from: Self.mixer(), to: row.after) == row.changes)
  }

  @Test func `A switch that is on again lets through what the volume says`() {
    let changes = MixerChange.changes(from: Self.mixer(on: false), to: Self.mixer(capture: [6]))
    #expect(changes == [.gain(fromDb: nil, toDb: 6, muted: false)])
  }
}
