internal import Audio

/// `/proc/asound/cardN/codec#M` of `snd-hda-intel`: the widgets of a codec.
enum HDACodec {
  /// What the input widgets that serve a PCM device can do.
  static func captureCapabilities(in text: String, device: Int) -> PCMCapabilities {
    var defaults = Widget()
    var current = Widget()
    var inputs: [Widget] = []
    var isInDefaults = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("Node ") {
        inputs.append(current)
        current = Widget(line)
        isInDefaults = false
      } else if line.hasPrefix("Default PCM:") {
        isInDefaults = true
      } else if !line.hasPrefix(" ") {
        isInDefaults = false
      } else if isInDefaults {
        defaults.read(line)
      } else {
        current.read(line)
      }
    }
    inputs = (inputs + [current]).filter { $0.isInput && $0.device == device }
    return PCMCapabilities(
      formats: inputs.flatMap { formats(bits: $0.bits.isEmpty ? defaults.bits : $0.bits) },
      rates: inputs.flatMap { $0.rates.isEmpty ? defaults.rates : $0.rates },
      channels: inputs.map(\.channels)
    )
  }

  /// The containers in which the driver hands over samples of these sizes.
  private static func formats(bits: [Int]) -> [String] {
    var formats: [String] = []
    if bits.contains(8) { formats.append("U8") }
    if bits.contains(16) { formats.append("S16_LE") }
    if bits.contains(where: { $0 > 16 }) { formats.append("S32_LE") }
    return formats
  }

  private struct Widget {
    var isInput = false
    var channels = 2
    var device: Int?
    var rates: [Int] = []
    var bits: [Int] = []

    init() {}

    /// `Node 0x07 [Audio Input] wcaps 0x10051b: Stereo Amp-In`.
    init(_ heading: some StringProtocol) {
      let words = heading.split(separator: " ")
      isInput = heading.contains("[Audio Input]")
      if let count = words.first(where: { $0.hasSuffix("-Channels") })?.split(separator: "-").first
      {
        channels = Int(count) ?? 2
      } else if words.contains("Mono") {
        channels = 1
      }
    }

    mutating func read(_ line: some StringProtocol) {
      let text = line.trimmed
      if text.hasPrefix("Device:"), let number = text.split(separator: "=").last {
        device = Int(number)
      } else if text.hasPrefix("rates ["), rates.isEmpty {
        rates = HDACodec.numbers(in: text)
      } else if text.hasPrefix("bits ["), bits.isEmpty {
        bits = HDACodec.numbers(in: text)
      }
    }
  }

  /// The numbers after the colon of `rates [0x560]: 44100 48000`.
  private static func numbers(in text: String) -> [Int] {
    text.drop { $0 != ":" }.dropFirst().split(separator: " ").compactMap { Int($0) }
  }
}
