internal import Audio
internal import Rig

/// `/proc/asound/cardN/streamM` of `snd-usb-audio`: every alternate setting of the interfaces.
enum USBStream {
  /// The formats, rates and channels of the capture side.
  static func captureCapabilities(in text: String) -> PCMCapabilities {
    let altsets = altsets(in: text)
    return PCMCapabilities(
      formats: altsets.flatMap(\.formats),
      rates: altsets.flatMap { altset in
        altset.rateRangeHz.map { range in
          PCMCapabilities.usualRates.filter { $0 >= range.min && $0 <= range.max }
        } ?? altset.ratesHz
      },
      channels: altsets.compactMap(\.channels)
    )
  }

  /// The alternate settings of the capture side, in the kernel's order.
  static func altsets(in text: String) -> [CaptureAltset] {
    var altsets: [CaptureAltset] = []
    var captures = false
    var interface = 0
    for line in text.split(separator: "\n") {
      if !line.hasPrefix(" ") {
        captures = line.hasPrefix("Capture:")
        continue
      }
      guard captures else { continue }
      let words = line.split(separator: " ")
      // `Interface = 2` and `Altset = 1` above the list tell what is in use now.
      if words.count == 2, words[0] == "Interface", let number = Int(words[1]) {
        interface = number
      } else if words.count == 2, words[0] == "Altset", let number = Int(words[1]) {
        altsets.append(CaptureAltset(interface: interface, altset: number))
      } else if let colon = line.firstIndex(of: ":"), let last = altsets.indices.last {
        let value = line[line.index(after: colon)...].trimmed
        altsets[last].read(line[..<colon].trimmed, value)
      }
    }
    return altsets
  }
}

extension CaptureAltset {
  fileprivate mutating func read(_ name: String, _ value: String) {
    switch name {
    case "Format": formats += value.split(separator: " ").map { String($0) }
    case "Channels": channels = Int(value)
    case "Rates": readRates(value)
    case "Bits": bits = Int(value)
    case "Channel map": channelMap = value
    case "Endpoint":
      // `0x82 (2 IN) (ASYNC)`
      let last = value.split(separator: "(").last?.prefix { $0 != ")" }
      synchronization = last.flatMap { $0.contains(" ") ? nil : String($0) }
    default: return
    }
  }

  /// `44100, 48000`, or `8000 - 48000 (continuous)`.
  private mutating func readRates(_ text: String) {
    guard text.hasSuffix("(continuous)") else {
      ratesHz = text.split(separator: ",").compactMap { Int($0.trimmed) }
      return
    }
    let ends = text.split(separator: " ").compactMap { Int($0) }
    if ends.count == 2 { rateRangeHz = RateRange(min: ends[0], max: ends[1]) }
  }
}
