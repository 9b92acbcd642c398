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

  /// What the way to the ingest that was named gave; nil where none was.
  public var measurement: UplinkMeasurement?
  /// Connections to the platforms' own ingests, beside it.
  public var reached: [UplinkMeasurement]
  /// Why the ingest was only connected to.
  public var unpublished: Unpublished
  /// Why nothing could be measured; nil where it was, or was not tried.
  public var failure: BenchFailure?
  /// Why the test of one of the ingests failed, by the ingest's name.
  public var failures: [String: BenchFailure] = [:]
  /// What the test may send over a connection that counts as metered, in megabytes; nil where it does
  /// not count as such.
  public var meteredMegabytes: Double?
  /// What the platform's smallest picture needs on the wire, in kbit/s; nil without a platform.
  public var need: Threshold?

  /// What says most of the uplink: the run to the ingest that was named, or a mere connection.
  public var decisive: UplinkMeasurement? { measurement ?? reached.first }

  /// An uplink with its measurements or what hindered them.
  public init(
    measurement: UplinkMeasurement?,
    reached: [UplinkMeasurement] = [],
    unpublished: Unpublished = .notAgreed,
    failure: BenchFailure? = nil,
    meteredMegabytes: Double? = nil,
    need: Threshold? = nil
  ) {
    self.measurement = measurement
    self.reached = reached
    self.unpublished = unpublished
    self.failure = failure
    self.meteredMegabytes = meteredMegabytes
    self.need = need
  }
}
