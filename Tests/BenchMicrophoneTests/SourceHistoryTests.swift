import Audio
import Rig
import Testing

@testable import Bench

/// What a report tells of the events of a recording.
struct SourceHistoryTests {
  private func history(
    _ events: [(RecordingEvent.Kind, Duration)],
    since: Duration = .seconds(2)
  ) -> SourceHistory {
    var source = PulseSource(name: "mic", description: "Mic")
    source.volume = 0x8000
    source.port = "Internal"
    return SourceHistory(
      events.map { RecordingEvent($0.0, time: $0.1, frame: 0) },
      of: source,
      since: since
    )
  }

  @Test func `Times count from the measurement, and what came before it is not told`() {
    let history = history([
      (.volume(fromDb: -18.0618, toDb: -6.123456), .seconds(1)),
      (.volume(fromDb: -6.123456, toDb: 0), .milliseconds(3250)),
    ])
    #expect(
      history.gainChanges == [
        GainChange(atSeconds: 1.25, fromDb: -6.12, toDb: 0, muted: false)
      ]
    )
  }

  @Test func `Muted and unmuted are both told, each with the gain that it is since`() {
    let history = history([(.muted(true), .seconds(3)), (.muted(false), .seconds(4))])
    #expect(
      history.gainChanges == [
        GainChange(atSeconds: 1, fromDb: -18.06, toDb: nil, muted: true),
        GainChange(atSeconds: 2, fromDb: nil, toDb: -18.06, muted: false),
      ]
    )
  }

  @Test func `A port, a move, a suspension and a rate leave with what was before`() {
    let history = history([
      (.port("Headset"), .seconds(3)), (.port(nil), .seconds(4)),
      (.moved(to: "webcam"), .seconds(5)), (.suspended, .seconds(6)), (.resumed, .seconds(7)),
      (.rate(from: 48000, to: 44100), .seconds(8)), (.hole(frames: 5), .seconds(9)),
    ])
    #expect(history.gainChanges.isEmpty)
    #expect(
      history.events == [
        SourceEvent(atSeconds: 1, kind: .port, from: "Internal", to: "Headset"),
        SourceEvent(atSeconds: 2, kind: .port, from: "Headset"),
        SourceEvent(atSeconds: 3, kind: .moved, from: "mic", to: "webcam"),
        SourceEvent(atSeconds: 4, kind: .suspended),
        SourceEvent(atSeconds: 5, kind: .resumed),
        SourceEvent(atSeconds: 6, kind: .rate, from: "48000", to: "44100"),
      ]
    )
  }
}
