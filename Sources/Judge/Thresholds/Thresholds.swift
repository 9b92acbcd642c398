public import Rig

/// Every limit that a judgement holds a measurement against.
public struct Thresholds: Sendable, Equatable {
  /// What a camera is held against.
  public let camera: CameraThresholds
  /// What a microphone is held against.
  public let microphone: MicrophoneThresholds
  /// What a computer is held against.
  public let computer: ComputerThresholds
  /// What an uplink is held against.
  public let uplink: UplinkThresholds
  /// What an encoder is held against, and how much is asked of one that was not measured.
  public let encoder: EncoderThresholds

  /// The limits of a table with changes on top, the later over the earlier: the scene's, the
  /// user's file's, then those of `--threshold`.
  ///
  /// A table that lacks a threshold, or has one that no judgement reads, is refused.
  public init(
    _ table: [Threshold],
    overrides: [ThresholdOverride] = []
  ) throws(ThresholdError) {
    var reader = try ThresholdReader(table, overrides)
    camera = try CameraThresholds(&reader)
    microphone = try MicrophoneThresholds(&reader)
    computer = try ComputerThresholds(&reader)
    uplink = try UplinkThresholds(&reader)
    encoder = try EncoderThresholds(&reader)
    try reader.requireAllRead()
  }
}
