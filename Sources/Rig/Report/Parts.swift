/// The camera of a report.
public struct CameraPart: Codable, Sendable, Equatable {
  /// Its verdict.
  public var verdict: Verdict
  /// The camera; nil where none was found.
  public var device: Camera?
  /// What it gave; nil where it could not be measured.
  public var measurement: CameraMeasurement?
  /// The mode that was chosen for it; nil where it lists none.
  public var mode: CaptureFormat?

  /// A camera with its verdict.
  public init(
    verdict: Verdict,
    device: Camera?,
    measurement: CameraMeasurement?,
    mode: CaptureFormat? = nil
  ) {
    self.verdict = verdict
    self.device = device
    self.measurement = measurement
    self.mode = mode
  }
}

/// The microphone of a report.
public struct MicrophonePart: Codable, Sendable, Equatable {
  /// Its verdict.
  public var verdict: Verdict
  /// The microphone; nil where none was found.
  public var device: Microphone?
  /// What it gave; nil where it could not be measured.
  public var measurement: MicrophoneMeasurement?

  /// A microphone with its verdict.
  public init(verdict: Verdict, device: Microphone?, measurement: MicrophoneMeasurement?) {
    self.verdict = verdict
    self.device = device
    self.measurement = measurement
  }
}

/// The computer of a report.
public struct ComputerPart: Codable, Sendable, Equatable {
  /// Its verdict.
  public var verdict: Verdict
  /// The computer; nil where it could not be read.
  public var device: Computer?

  /// A computer with its verdict.
  public init(verdict: Verdict, device: Computer?) {
    self.verdict = verdict
    self.device = device
  }
}

/// The uplink of a report.
public struct UplinkPart: Codable, Sendable, Equatable {
  /// Its verdict.
  public var verdict: Verdict
  /// What it gave; nil where no ingest was named.
  public var measurement: UplinkMeasurement?

  /// An uplink with its verdict.
  public init(verdict: Verdict, measurement: UplinkMeasurement?) {
    self.verdict = verdict
    self.measurement = measurement
  }
}

/// The encoders of a report.
public struct EncoderPart: Codable, Sendable, Equatable {
  /// Their verdict.
  public var verdict: Verdict
  /// What they did with the frames of the show; nil where that could not be measured.
  public var measurement: EncoderMeasurement?

  /// The encoders with their verdict.
  public init(verdict: Verdict, measurement: EncoderMeasurement?) {
    self.verdict = verdict
    self.measurement = measurement
  }
}
