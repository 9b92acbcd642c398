/// What happened to a microphone while it was measured, beside changes of its gain.
public struct SourceEvent: Codable, Sendable, Equatable {
  /// What may happen, as stable words.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Another socket or input came into use.
    case port
    /// The sound server recorded another source instead.
    case moved
    /// The source was suspended: nothing was recorded.
    case suspended
    /// The source ran again.
    case resumed
    /// The source ran at another rate, and the sound server converted it.
    case rate
  }

  /// When, from the start of the measurement.
  public var atSeconds: Double
  /// What happened.
  public var kind: Kind
  /// The port, the source or the rate in Hz before; nil where not known, or of no meaning.
  public var from: String?
  /// The port, the source or the rate in Hz since; nil where not known, or of no meaning.
  public var to: String?

  /// An event as the server or the mixer told it.
  public init(atSeconds: Double, kind: Kind, from: String? = nil, to: String? = nil) {
    self.atSeconds = atSeconds
    self.kind = kind
    self.from = from
    self.to = to
  }
}
