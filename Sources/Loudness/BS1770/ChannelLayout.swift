/// What the channels of a stream are, hence how much each weighs in its loudness.
public enum ChannelLayout: Sendable, Equatable {
  /// The inputs of a capture device.
  ///
  /// A single channel counts twice (dual mono): it reaches both ears of the listener, so full-scale
  /// 997 Hz reads 0.0 LUFS, as it would in both channels of stereo, not -3.01.
  /// Of several channels each counts once.
  case capture
  /// Left, right, centre, left surround, right surround, weighted as in BS.1770-5 Annex 1, table 3.
  case surround5_0

  /// The weight G of a channel in a stream that has `channels` of them.
  func weight(ofChannel channel: Int, of channels: Int) -> Double {
    switch self {
    case .capture: channels == 1 ? 2 : 1
    case .surround5_0: channel < 3 ? 1 : channel < 5 ? 1.41 : 0
    }
  }
}
