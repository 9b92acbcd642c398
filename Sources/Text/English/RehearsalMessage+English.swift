internal import Rig

extension RehearsalMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .trying(let settings, let seconds):
      "Rehearsing \(settings), for \(EnglishWords.seconds(seconds))"
    case .ownIngest:
      "It is sent to an ingest of airworthy's own on this machine, so nothing is said of the uplink. "
        + "Name one with --ingest."
    case .overRTMPAlone: "A rehearsal streams over RTMP; the SRT ingest is left out of it."
    case .oneStream(let count):
      "One of the show's \(count) streams is sent; that the uplink carries them all is what airworthy "
        + "preflight measures."
    case .captured(let fps, let dropped): "captured  \(fps) fps, \(frames(dropped)) lost"
    case .encoded(let count, let skipped, let processor):
      "encoded   \(frames(count)), \(skipped) passed over"
        + (processor.map { ", processor \($0) %" } ?? "")
    case .sent(let kbps, let queue, let dropped):
      "sent      \(kbps) kbit/s, longest queue \(queue) ms, \(frames(dropped)) dropped"
    case .soundAhead(let milliseconds):
      milliseconds < 0
        ? "sound     comes \(-milliseconds) ms after its picture"
        : "sound     comes \(milliseconds) ms before its picture; that much sync offset makes up for it"
    case .held: "It HELD: these settings can go on air."
    case .gaveWay(let part): "It did NOT HOLD: the \(EnglishWords.word(part)) gave way."
    case .tryingLess: "Less is tried."
    case .nothingLeft: "There is nothing less to try."
    case .undetermined: "UNDETERMINED: not everything could be rehearsed."
    case .nothingToRehearse:
      "Nothing can be rehearsed: no settings are recommended for this camera. See: airworthy preflight"
    case .nothingMeasured: "Nothing was measured."
    case .notRehearsed: "Nothing was rehearsed: what was found must be put right first."
    }
  }

  private func frames(_ count: Int) -> String { count == 1 ? "1 frame" : "\(count) frames" }
}
