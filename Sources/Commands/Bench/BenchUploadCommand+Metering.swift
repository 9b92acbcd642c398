internal import Output
internal import Preflight
internal import Rig
internal import Text
internal import Workers

extension BenchUploadCommand {
  /// What may be sent over a connection that counts as metered, in megabytes; nil for as much as it
  /// carries.
  struct MeteredUse {
    var megabytes: Double?
  }

  /// Says so before anything is sent where the connection counts as metered; nil elsewhere.
  @discardableResult
  func warnOfMetering(
    _ mostBytes: Int?,
    _ supervisor: Supervisor,
    _ console: Console
  ) -> MeteredUse? {
    guard mostBytes != 0 else { return nil }
    let listing = DeviceSurvey(supervisor, rig: .thisMachine).run([.computer])
    guard listing.computer?.metered == true else { return nil }
    let use = MeteredUse(megabytes: mostBytes.map { Double($0) / 1e6 })
    console.message(
      use.megabytes.map { BenchMessage.uplinkMetered(megabytes: $0.fixed(0)) }
        ?? .uplinkMeteredUnbounded
    )
    return use
  }
}
