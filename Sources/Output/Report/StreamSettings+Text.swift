internal import Rig
internal import Text

extension VideoSettings {
  /// The settings in one line, as streaming programs name them.
  package var text: String {
    let rate = frameRate.value.map(\.shortRate) ?? "?"
    let encoder = preset.isEmpty ? encoder : "\(encoder) \(preset)"
    return
      "\(width)x\(height) \(rate) fps, \(codec.uppercased()) (\(encoder), \(profile))"
      + ", \(rateControl.uppercased()) \(bitrateKbps) kbit/s"
  }
}

extension AudioSettings {
  /// The settings in one line.
  package var text: String {
    "\(codec.uppercased()) \(rateHz) Hz, \(channels) ch, \(bitrateKbps) kbit/s"
      + (gainDb == 0 ? "" : ", gain \(gainDb > 0 ? "+" : "")\(gainDb.fixed(1)) dB")
  }
}
