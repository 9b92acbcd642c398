internal import Audio

/// `/proc/asound/cardN/streamM` of `snd-usb-audio`: every alternate setting of the interfaces.
enum USBStream {
  /// The formats, rates and channels of the capture side.
  static func captureCapabilities(in text: String) -> PCMCapabilities {
    var capabilities = PCMCapabilities()
    var captures = false
    for line in text.split(separator: "\n") {
      if !line.hasPrefix(" ") {
        captures = line.hasPrefix("Capture:")
        continue
      }
      guard captures, let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmed
      switch line[..<colon].trimmed {
      case "Format": capabilities.formats += value.split(separator: " ").map { String($0) }
      case "Channels": capabilities.channels += Int(value).map { [$0] } ?? []
      case "Rates": capabilities.rates += rates(value)
      default: continue
      }
    }
    return capabilities
  }

  /// `44100, 48000`, or `8000 - 48000 (continuous)`.
  private static func rates(_ text: String) -> [Int] {
    guard text.hasSuffix("(continuous)") else {
      return text.split(separator: ",").compactMap { Int($0.trimmed) }
    }
    let ends = text.split(separator: " ").compactMap { Int($0) }
    guard ends.count == 2 else { return [] }
    return PCMCapabilities.usualRates.filter { $0 >= ends[0] && $0 <= ends[1] }
  }
}
