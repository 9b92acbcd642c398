internal import ALSAProbe
internal import Audio
internal import Rig
internal import SystemCore

/// Tells of changes that other programs make to a card's mixer while it is recorded from; changes
/// nothing itself.
final class MixerWatch {
  private let mixer: ALSAMixer
  private var elements: [MixerElement]
  private var changes: [(time: ContinuousClock.Instant, change: MixerChange)] = []
  private static let mostChanges = 1000

  /// Watches the card of a PCM such as `hw:CARD=PCH,DEV=0`; nil where it has no mixer to read.
  init?(cardOf path: String) {
    guard
      let card = PCMName(path).cardNumber(root: SystemRoot()),
      let mixer = try? ALSAMixer(card: card)
    else { return nil }
    elements = mixer.captureElements().map { MixerElement($0) }
    self.mixer = mixer
  }

  /// Takes note of what has changed since the last look; never waits.
  func look() {
    guard mixer.update(), changes.count < Self.mostChanges else { return }
    let now = mixer.captureElements().map { MixerElement($0) }
    changes += MixerChange.changes(from: elements, to: now).map { (.now, $0) }
    elements = now
  }

  func gainChanges(since begin: ContinuousClock.Instant) -> [GainChange] {
    changes.compactMap { entry in
      guard entry.time >= begin, case .gain(let from, let to, let muted) = entry.change else {
        return nil
      }
      return GainChange(
        atSeconds: Self.seconds(begin, entry.time),
        fromDb: from,
        toDb: to,
        muted: muted
      )
    }
  }

  func events(since begin: ContinuousClock.Instant) -> [SourceEvent] {
    changes.compactMap { entry in
      guard entry.time >= begin, case .input(let from, let to) = entry.change else { return nil }
      return SourceEvent(
        atSeconds: Self.seconds(begin, entry.time),
        kind: .port,
        from: from,
        to: to
      )
    }
  }

  private static func seconds(
    _ begin: ContinuousClock.Instant,
    _ end: ContinuousClock.Instant
  ) -> Double {
    (begin.duration(to: end).milliseconds / 1000).rounded(decimals: 2)
  }
}
