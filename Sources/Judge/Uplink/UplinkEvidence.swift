public import Rig

/// What was measured of an uplink, and what was agreed to.
public struct UplinkEvidence: Sendable, Equatable {
  /// Why an ingest was only connected to.
  public enum Unpublished: String, Sendable, CaseIterable {
    /// Nobody agreed to publishing there.
    case notAgreed
    /// Publishing there would go live, and that was not agreed to.
    case mayGoLive
    /// There is no stream key.
    case noKey

    var code: FindingCode {
      switch self {
      case .notAgreed: .uplinkConnectOnly
      case .mayGoLive: .uplinkMayGoLive
      case .noKey: .uplinkNoKey
      }
    }
  }

  /// What the way to the ingest gave; nil where no ingest was named.
  public var measurement: UplinkMeasurement?
  /// A run to another ingest that may be published to, beside a connection to the platform's.
  public var ownRun: UplinkMeasurement?
  /// Why the ingest was only connected to.
  public var unpublished: Unpublished
  /// Why nothing could be measured; nil where it was, or was not tried.
  public var failure: BenchFailure?
  /// What the test may send over a connection that counts as metered, in megabytes; nil where it does
  /// not count as such.
  public var meteredMegabytes: Double?
  /// What the platform's smallest picture needs on the wire, in kbit/s; nil without a platform.
  public var need: Threshold?

  /// An uplink with its measurements or what hindered them.
  public init(
    measurement: UplinkMeasurement?,
    ownRun: UplinkMeasurement? = nil,
    unpublished: Unpublished = .notAgreed,
    failure: BenchFailure? = nil,
    meteredMegabytes: Double? = nil,
    need: Threshold? = nil
  ) {
    self.measurement = measurement
    self.ownRun = ownRun
    self.unpublished = unpublished
    self.failure = failure
    self.meteredMegabytes = meteredMegabytes
    self.need = need
  }
}
