/// How a Bluetooth headset's microphone is heard.
public struct BluetoothLink: Codable, Sendable, Equatable {
  /// The profile, by the server's word: `headset-head-unit`, `handsfree_head_unit`, `a2dp-sink`.
  public var profile: String?
  /// The codec, such as `CVSD`, `mSBC`, `lc3_swb`.
  public var codec: String?
  /// The audio bandwidth that profile and rate allow, in Hz: 4000, 8000 or 16000; nil where unknown.
  public var bandwidthHz: Int?
  /// Whether recording from it takes the headset out of its music profile (A2DP): playback then
  /// sounds like a telephone. Nil where it can't be told.
  public var captureSwitchesProfile: Bool?

  /// A link as the server describes it.
  public init(
    profile: String?,
    codec: String?,
    bandwidthHz: Int?,
    captureSwitchesProfile: Bool?
  ) {
    self.profile = profile
    self.codec = codec
    self.bandwidthHz = bandwidthHz
    self.captureSwitchesProfile = captureSwitchesProfile
  }
}
