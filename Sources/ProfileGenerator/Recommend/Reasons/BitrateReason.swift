import Judge
import Rig

/// Why the bitrate is what it is, with the arithmetic.
struct BitrateReason {
  let kbps: Int
  let cap: BitrateCap?
  let budget: BitrateBudget?

  var reason: Reason {
    var arguments = ["bitrate_kbps": "\(kbps)"]
    guard let budget else {
      arguments.merge(cap?.citation ?? [:]) { _, new in new }
      return Reason(.bitrateUnmeasured, arguments)
    }
    let held = budget.held
    arguments["goodput_kbps"] = "\(Int(held.meanKbps.rounded()))"
    arguments["held_kbps"] = "\(Int(held.kbps.rounded()))"
    arguments["available_kbps"] = "\(budget.videoKbps)"
    arguments["audio_kbps"] = "\(budget.audioKbps)"
    if budget.streams > 1 { arguments["streams"] = "\(budget.streams)" }
    arguments["overhead_percent"] = "\((budget.overhead * 100).rounded(decimals: 1))"
    if let cap, cap.kbps <= budget.videoKbps {
      arguments["limit_kbps"] = "\(cap.kbps)"
      arguments.merge(cap.citation) { _, new in new }
      return Reason(.bitrateFromPlatform, arguments)
    }
    return Reason(.bitrateFromUplink, arguments)
  }
}
