internal import Audio
internal import Rig
internal import SystemCore

/// What happened to a source since an instant, in the words of a report.
///
/// What came before the instant is not told, but known: it is what the first change starts from.
struct SourceHistory {
  private(set) var gainChanges: [GainChange] = []
  private(set) var events: [SourceEvent] = []
  private var volumeDb: Double?
  private var isMuted: Bool
  private var port: String?
  private var name: String

  /// Goes through the events of a recording of which `start` was the source at its beginning.
  init(_ recorded: [RecordingEvent], of start: PulseSource, since: Duration) {
    volumeDb = PulseVolume(start.volume).decibels?.rounded(decimals: 2)
    isMuted = start.isMuted
    port = start.port
    name = start.name
    for event in recorded {
      let seconds = (event.time - since).milliseconds / 1000
      take(event.kind, at: seconds < 0 ? nil : seconds.rounded(decimals: 2))
    }
  }

  private mutating func take(_ kind: RecordingEvent.Kind, at seconds: Double?) {
    switch kind {
    case .volume(_, let to):
      changeGain(at: seconds) { $0.volumeDb = to?.rounded(decimals: 2) }
    case .muted(let muted): changeGain(at: seconds) { $0.isMuted = muted }
    case .port(let now):
      add(.port, from: port, to: now, at: seconds)
      port = now
    case .moved(let now):
      add(.moved, from: name, to: now, at: seconds)
      name = now
    case .suspended: add(.suspended, at: seconds)
    case .resumed: add(.resumed, at: seconds)
    case .rate(let from, let to): add(.rate, from: "\(from)", to: "\(to)", at: seconds)
    // What was lost is counted, not told one by one.
    case .hole, .overflow: break
    }
  }

  /// A gain that is silent is nil.
  private var gainDb: Double? { isMuted ? nil : volumeDb }

  private mutating func changeGain(at seconds: Double?, _ change: (inout SourceHistory) -> Void) {
    let before = gainDb
    change(&self)
    guard let seconds else { return }
    gainChanges.append(
      GainChange(atSeconds: seconds, fromDb: before, toDb: gainDb, muted: isMuted)
    )
  }

  private mutating func add(
    _ kind: SourceEvent.Kind,
    from: String? = nil,
    to: String? = nil,
    at seconds: Double?
  ) {
    guard let seconds else { return }
    events.append(SourceEvent(atSeconds: seconds, kind: kind, from: from, to: to))
  }
}
