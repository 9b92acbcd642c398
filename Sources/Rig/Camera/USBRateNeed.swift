/// What a mode needs of the bus at one rate.
public struct USBRateNeed: Codable, Sendable, Equatable {
  /// The interval as the descriptor gives it.
  public var intervalNs: Int
  /// The rate of that interval.
  public var rateFps: Double
  /// What the mode needs, with payload headers.
  public var neededBytesPerInterval: Int
  /// The alternate setting that uvcvideo will choose if the camera asks for what it needs; some ask
  /// for more. nil for bulk.
  public var alternate: Int?
  /// What that setting keeps free; 0 for bulk.
  public var reservedBytesPerInterval: Int
  /// Whether that setting carries what is needed; nil for bulk, and for compressed frames, which
  /// cameras fit to what they get.
  public var carried: Bool?
  /// Whether there is room for that setting beside what is kept free now; nil for bulk.
  public var fit: USBFit?

  /// The need of a rate.
  public init(
    intervalNs: Int,
    rateFps: Double,
    neededBytesPerInterval: Int,
    alternate: Int?,
    reservedBytesPerInterval: Int,
    carried: Bool?,
    fit: USBFit?
  ) {
    self.intervalNs = intervalNs
    self.rateFps = rateFps
    self.neededBytesPerInterval = neededBytesPerInterval
    self.alternate = alternate
    self.reservedBytesPerInterval = reservedBytesPerInterval
    self.carried = carried
    self.fit = fit
  }
}
