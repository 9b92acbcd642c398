/// An isochronous setting of a video interface: how much it keeps free.
public struct USBAlternate: Codable, Sendable, Equatable {
  /// `bInterfaceNumber`.
  public var interface: Int
  /// `bAlternateSetting`.
  public var alternate: Int
  /// What it keeps free.
  public var bytesPerInterval: Int
  /// Whether there is room for it beside what is kept free now.
  public var fit: USBFit
  /// How many streams like it an empty bus has room for; nil where it keeps nothing free.
  public var camerasThatFit: Int?

  /// A setting with the room there is for it.
  public init(
    interface: Int,
    alternate: Int,
    bytesPerInterval: Int,
    fit: USBFit,
    camerasThatFit: Int?
  ) {
    self.interface = interface
    self.alternate = alternate
    self.bytesPerInterval = bytesPerInterval
    self.fit = fit
    self.camerasThatFit = camerasThatFit
  }
}
