/// An encoder that a streaming program could use, and whether it works here: listed is not working.
public struct MediaEncoder: Codable, Sendable, Equatable, Identifiable {
  /// What became of a first try.
  public enum State: String, Codable, Sendable {
    /// It was opened and gave a frame.
    case works
    /// It is there, and gave none.
    case fails
    /// The libraries of this machine have none of its name.
    case missing
  }

  /// Why an encoder gave no frame.
  public enum Fault: String, Codable, Sendable, CaseIterable {
    /// No render node or card that it could run on.
    case noDevice = "no_device"
    /// The device is there, but not for this user.
    case denied
    /// The driver, or a library of it, is missing or too old.
    case driver
    /// The device has no such encoder, or not for this size or format.
    case unsupported
    /// All the sessions that the driver allows are taken.
    case sessions
    /// It did not answer in its time.
    case hung
    /// What else the library said.
    case failed
  }

  /// Which one.
  public var kind: EncoderKind
  /// What it encodes to.
  public var codec: VideoCodec
  /// The device that it runs on, such as `/dev/dri/renderD128`; nil for the processor.
  public var device: String?
  /// What became of a first try.
  public var state: State
  /// Why it does not work; nil where it does, or is missing.
  public var fault: Fault?
  /// What the library or the driver said, made harmless; nil where it works.
  public var detail: String?
  /// From opening it to its first packet, in milliseconds; nil where it does not work.
  public var openedMs: Double?

  /// The kind's stable name, such as `x264`.
  public var id: String { kind.rawValue }

  /// An encoder with what became of a first try.
  public init(
    _ kind: EncoderKind,
    device: String? = nil,
    state: State,
    fault: Fault? = nil,
    detail: String? = nil,
    openedMs: Double? = nil
  ) {
    self.kind = kind
    self.codec = kind.codec
    self.device = device
    self.state = state
    self.fault = fault
    self.detail = detail
    self.openedMs = openedMs
  }
}
