public import SystemCore

/// A PCM of a card by name, such as `hw:CARD=PCH,DEV=0` or `hw:0,1`.
public struct PCMName: Sendable, Equatable {
  /// The plug-in: `hw` or `plughw`.
  public var plugin: String
  /// The card's id or number; nil where the name has none.
  public var card: String?
  /// The device's number.
  public var device: Int

  /// The parts of a name.
  public init(_ name: String) {
    let parts = name.split(separator: ":", maxSplits: 1)
    plugin = parts.first.map { String($0) } ?? ""
    device = 0
    let arguments = parts.count > 1 ? parts[1].split(separator: ",") : []
    for (argument, position) in zip(arguments, ["CARD", "DEV", "SUBDEV"]) {
      let pair = argument.split(separator: "=", maxSplits: 1)
      let value = String(pair.last ?? "")
      switch pair.count > 1 ? String(pair[0]) : position {
      case "CARD": card = value
      case "DEV": device = Int(value) ?? 0
      default: continue
      }
    }
  }

  /// The card's number now, by `/proc/asound`; nil where there is no such card.
  public func cardNumber(root: SystemRoot) -> Int? {
    guard let card else { return nil }
    if let number = Int(card) { return number }
    guard let link = root.link("/proc/asound/\(card)"), link.hasPrefix("card") else { return nil }
    return Int(link.dropFirst("card".count))
  }
}
