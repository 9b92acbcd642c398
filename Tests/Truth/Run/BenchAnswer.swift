/// What the bench said of a link, out of its own JSON document.
struct BenchAnswer: Sendable {
  let document: JSONValue

  private var measurement: JSONValue? { document["measurement"] }

  /// The rate that it says holds, in kbit/s; nil where it can't promise one, or found that the
  /// stream does not hold.
  var promisedKbps: Double? {
    if let promise = document["promise"] {
      guard promise["confidence"]?.string != "none" else { return nil }
      return promise["kbps"]?.number
    }
    return findings.contains { $0["code"]?.string == "uplink.unsteady" } ? nil : heldArgument
  }

  /// Before documents carried a promise, a finding's argument held it.
  private var heldArgument: Double? {
    findings.lazy.filter { $0["status"]?.string == "pass" || $0["status"]?.string == "warn" }
      .compactMap { $0["arguments"]?["held_kbps"]?.string.flatMap(Double.init) }.first
  }

  private var findings: [JSONValue] { document["findings"]?.array ?? [] }

  var goodputKbps: Double? { measurement?["goodput_kbps"]?.number }
  var seconds: Double? { measurement?["seconds"]?.number }
  var shortestRoundTripMs: Double? { measurement?["min_rtt_ms"]?.number }
  var congestionControl: String? { measurement?["congestion_control"]?.string }
  var failure: String? { measurement?["failure"]?["code"]?.string }
  var isLowerBound: Bool {
    guard let cap = measurement?["cap_kbps"]?.number, let goodputKbps else { return false }
    return goodputKbps >= 0.97 * cap
  }

  /// kbit/s of the whole seconds that the goodput was taken over.
  var timeline: [Double] {
    (measurement?["timeline"]?.array ?? []).compactMap { $0["acked_kbps"]?.number }
  }

  /// The share of its bytes that it had to send again.
  var retransmittedShare: Double? {
    guard let again = measurement?["retransmitted_bytes"]?.number,
      let acked = measurement?["acked_bytes"]?.number, acked > 0
    else { return nil }
    return again / (acked + again)
  }

  /// The run at a stream's own pace that decided.
  var paced: (kbps: Double, seconds: Double, droppedShare: Double)? {
    guard let paced = measurement?["paced"], let kbps = paced["bitrate_kbps"]?.number,
      let seconds = paced["seconds"]?.number,
      let dropped = (paced["dropped_share"] ?? paced["drop_share"])?.number
    else { return nil }
    return (kbps, seconds, dropped)
  }
}
