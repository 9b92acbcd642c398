public import Rig

/// The best of the modes that were measured for a show of a rate: one that holds it, if any does;
/// among those the largest up to 1080 lines, then the one with the most headroom; nil where nothing
/// was delivered.
public func recommendMode(among modes: [SweptMode], wantedFps: Double) -> SweptMode? {
  modes.compactMap { ModeWorth($0, wantedFps) }.max { $0.isWorse(than: $1) }?.mode
}

private struct ModeWorth {
  /// As in the threshold of a delivered share.
  private static let holdingShare = 0.98
  private static let mostPixels = 1920.0 * 1080

  let mode: SweptMode
  let order: [Double]

  init?(_ mode: SweptMode, _ wantedFps: Double) {
    guard let measurement = mode.measurement, let delivered = measurement.deliveredFps,
      delivered > 0
    else { return nil }
    self.mode = mode
    let format = measurement.negotiated
    let pixels = Double(format.width) * Double(format.height)
    let isSound = mode.grade == .pass ? 1.0 : mode.grade == .warn ? 0.5 : 0
    order = [
      isSound == 0 ? 0 : 1,
      delivered >= wantedFps * Self.holdingShare ? 1 : 0,
      pixels <= Self.mostPixels ? pixels : Self.mostPixels - pixels,
      isSound,
      min(delivered, wantedFps).rounded(decimals: 1),
      // Headroom: less on the bus for the same picture.
      -(measurement.bitrateMbps ?? .greatestFiniteMagnitude),
    ]
  }

  func isWorse(than other: ModeWorth) -> Bool {
    order.lexicographicallyPrecedes(other.order)
  }
}
