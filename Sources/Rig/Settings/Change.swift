/// What would change the recommendation, and to what.
public struct Change: Codable, Sendable, Equatable {
  /// What is to be otherwise.
  public enum Code: String, Codable, Sendable, CaseIterable {
    /// More upload that holds, for a better picture.
    case moreLink = "link.more"
    /// More upload that holds, for more bitrate in the same picture.
    case moreBitrate = "link.bitrate"
    /// Less upload that holds: how much of it the picture bears.
    case lessLink = "link.less"
    /// More light on what the camera sees.
    case moreLight = "camera.light"
    /// A camera that gives more.
    case betterCamera = "camera.better"
    /// The same camera, turned upright.
    case turnedCamera = "camera.turned"
    /// An encoder that is faster, where the link would carry more.
    case fasterEncoder = "encoder.faster"
    /// An encoder that was measured, where more is not asked of one that was not.
    case measuredEncoder = "encoder.measured"
    /// One platform less.
    case withoutPlatform = "platforms.without"
    /// One stream to a relay in place of one to each platform.
    case relay = "platforms.relay"
  }

  /// What is to be otherwise.
  public var code: Code
  /// The values that the words need, by name.
  public var arguments: [String: String]

  /// A change with the values that its words need.
  public init(_ code: Code, _ arguments: [String: String]) {
    self.code = code
    self.arguments = arguments
  }
}
