/// A server that the locate service offers.
public struct NDT7Server: Sendable, Hashable {
  /// The machine's name.
  public let machine: String
  /// Where it stands, as far as the service says.
  public let city: String?
  /// The country's code (ISO 3166), as far as the service says.
  public let country: String?
  /// Where to upload; the token in it is good for minutes and for one test.
  public let upload: NDT7URL
}
