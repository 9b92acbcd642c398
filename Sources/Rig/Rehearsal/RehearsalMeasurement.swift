/// What a rehearsal gave: capture, encoding and sending with the settings of the show, all together.
public struct RehearsalMeasurement: Codable, Sendable, Equatable {
  /// Why a part could not be measured.
  public struct Failure: Codable, Sendable, Equatable {
    /// The part.
    public var part: DeviceKind
    /// The stable code.
    public var code: FindingCode
    /// What the kernel, the library or the server said.
    public var detail: String?

    /// A part that failed.
    public init(_ part: DeviceKind, _ code: FindingCode, detail: String?) {
      self.part = part
      self.code = code
      self.detail = detail
    }
  }

  /// The settings that were rehearsed.
  public var settings: StreamSettings
  /// What the camera delivered; nil where it failed.
  public var camera: CameraMeasurement?
  /// What the microphone gave; nil without one, or where it failed.
  public var microphone: MicrophoneMeasurement?
  /// What the encoder did; nil where it did not open.
  public var encoding: EncodingRun?
  /// What the way to the ingest carried; its paced run is the stream itself.
  public var uplink: UplinkMeasurement?
  /// By how many milliseconds sound comes before the picture that belongs to it, less than zero where
  /// it comes after; nil where a latency is not known.
  public var soundAheadMs: Double?
  /// The processor's heat at the end, and how often it was throttled meanwhile; nil for the
  /// demonstration.
  public var heat: ProcessorHeat?
  /// The parts that failed.
  public var failures: [Failure]

  /// A rehearsal of settings that has not begun.
  public init(settings: StreamSettings) {
    self.settings = settings
    failures = []
  }
}
