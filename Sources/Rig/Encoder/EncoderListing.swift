/// The encoders of this machine.
public struct EncoderListing: Codable, Sendable, Equatable {
  /// The library that was asked, with its version, such as `libavcodec 59.37.100`.
  public var library: String
  /// Every encoder that Airworthy knows to try.
  public var encoders: [MediaEncoder]

  /// A listing.
  public init(library: String, encoders: [MediaEncoder]) {
    self.library = library
    self.encoders = encoders
  }
}
