/// Why a setting is what it is.
public struct Reason: Codable, Sendable, Equatable {
  /// The decisions that are explained.
  public enum Code: String, Codable, Sendable, CaseIterable {
    /// Size and rate, because the camera delivers them.
    case sizeFromCamera = "size.camera"
    /// Size and rate, because the camera lists them, though it was not measured.
    case sizeFromListedMode = "size.listed"
    /// Size and rate, because the bitrate carries no more.
    case sizeFromBitrate = "size.bitrate"
    /// Size and rate, because the platform or the scene asks no more.
    case sizeFromPlatform = "size.platform"
    /// Size and rate, because the encoders keep up with no more.
    case sizeFromEncoder = "size.encoder"
    /// Size and rate, because at this bitrate they look better.
    case sizeFromLooks = "size.looks"
    /// The part of the camera's picture that an upright stream shows.
    case crop = "size.crop"
    /// One stream for several platforms, by the strictest of each figure.
    case platforms = "platforms.common"
    /// The bitrate, because the uplink holds no more.
    case bitrateFromUplink = "bitrate.uplink"
    /// The bitrate, because the platform takes or needs no more.
    case bitrateFromPlatform = "bitrate.platform"
    /// The bitrate, though no uplink was measured.
    case bitrateUnmeasured = "bitrate.unmeasured"
    /// A constant bitrate, with its buffer.
    case rateControl = "rate_control"
    /// The codec and its profile, by the platform's rule.
    case codec = "codec.platform"
    /// B-frames, by the platform's rule.
    case bFrames = "b_frames.platform"
    /// The key-frame interval, by the platform's rule.
    case keyframeInterval = "keyframe.platform"
    /// The audio, by the platform's rule.
    case audio = "audio.platform"
    /// The gain that brings the voice to its target.
    case gain = "audio.gain"
    /// The encoder, which was not measured.
    case encoderUnmeasured = "encoder.unmeasured"
    /// The encoder and its preset, which keep up with this picture.
    case encoderMeasured = "encoder.measured"
    /// The encoder and its preset, which should keep up by what they did with another picture.
    case encoderEstimated = "encoder.estimated"
    /// The camera's controls, whose effect was seen.
    case controls = "camera.controls"
  }

  /// The decision.
  public var code: Code
  /// The values that the words need, by name.
  public var arguments: [String: String]

  /// A reason with the values that its words need.
  public init(_ code: Code, _ arguments: [String: String]) {
    self.code = code
    self.arguments = arguments
  }
}
