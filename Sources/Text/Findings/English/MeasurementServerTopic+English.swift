internal import Rig

extension MeasurementServerTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .bulkOnly: "\(carried(facts)): whether a stream holds, only a test to an ingest shows."
    case .busy: "The measurement service has no server to spare now, so nothing was measured."
    case .failed:
      "The upload to the measurement server failed\(EnglishPhrases.detail(facts)), which says "
        + "nothing of the way to an ingest."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .bulkOnly:
      "Test with --ingest against your platform's ingest or a server of your own before you go on "
        + "air."
    case .busy: "Wait an hour before you ask again, or test with --ingest."
    case .failed: "Check the network and the server's address, or test with --ingest."
    }
  }

  private func carried(_ facts: FindingFacts) -> String {
    let carried =
      facts.figure("goodput_kbps", .upTo(0))
      .map { "The line carried \(EnglishPhrases.limited($0, "kbit/s"))" } ?? "The line was filled"
    let held =
      facts.text("held_kbps", .upTo(0))
      .map { ", of which a stream may hold \($0) kbit/s" } ?? ""
    return carried + held
  }

  var englishTitle: String {
    switch self {
    case .bulkOnly: "Only the line's speed"
    case .busy: "Measurement service busy"
    case .failed: "Measurement server failed"
    }
  }

  var englishExplanation: String {
    switch self {
    case .bulkOnly:
      """
      The line was filled for some seconds, to a measurement server and not to the ingest. That \
      shows a capacity. A stream is sent at its own pace, for hours, to another place, and needs \
      room for weak moments: the estimate leaves some, but it is no promise.
      """
    case .busy:
      """
      M-Lab's service lends its servers to everybody and sometimes has none to spare. It asks \
      programs to wait before they try again. That is no judgement on the uplink.
      """
    case .failed:
      """
      The measurement server could not be found or reached, did not speak ndt7, or broke off. What \
      happened is shown beside it. The way to your platform's ingest may be fine all the same.
      """
    }
  }
}
