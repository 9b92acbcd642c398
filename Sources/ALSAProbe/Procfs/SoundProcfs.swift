internal import Audio
internal import Rig
internal import SystemCore

/// `/proc/asound`: what is known of cards without opening them.
struct SoundProcfs {
  let root: SystemRoot

  /// The numbers of the cards that the kernel knows.
  var cards: [Int] {
    root.names(in: "/proc/asound").compactMap { name in
      name.hasPrefix("card") ? Int(name.dropFirst("card".count)) : nil
    }
  }

  /// A card as far as it is described here.
  func description(ofCard card: Int) -> CardDescription {
    let id = root.text(folder(card) + "/id") ?? "\(card)"
    let names = CardNames(root.text("/proc/asound/cards") ?? "", card: card)
    let information = CardInformation(
      id: id,
      driver: names.driver,
      name: names.name.isEmpty ? id : names.name,
      longName: names.longName,
      mixerName: "",
      components: ""
    )
    return CardDescription(
      information: information,
      devices: captureDevices(ofCard: card)
    )
  }

  /// Formats, rates and channels of a capture device: what the driver writes of the hardware, and
  /// what a stream uses now.
  func capabilities(ofCard card: Int, device: Int) -> PCMCapabilities {
    var formats: Set<String> = []
    var rates: Set<Int> = []
    var channels: Set<Int> = []
    for part in descriptions(ofCard: card, device: device) {
      formats.formUnion(part.formats)
      rates.formUnion(part.rates)
      channels.formUnion(part.channels)
    }
    return PCMCapabilities(
      formats: formats.sorted(),
      rates: rates.sorted(),
      channels: channels.sorted()
    )
  }

  /// The streams of a capture device, one a subdevice.
  func substreams(ofCard card: Int, device: Int) -> [Substream] {
    let pcm = "\(folder(card))/pcm\(device)c"
    return root.names(in: pcm).filter { $0.hasPrefix("sub") }.map { name in
      Substream(
        number: Int(name.dropFirst("sub".count)) ?? 0,
        status: root.text("\(pcm)/\(name)/status") ?? "",
        hardwareParameters: root.text("\(pcm)/\(name)/hw_params") ?? ""
      )
    }
  }

  /// Whether a card has a device that captures.
  func captures(_ card: Int) -> Bool { !captureDevices(ofCard: card).isEmpty }

  /// The alternate settings of a USB capture device; empty on other buses.
  func altsets(ofCard card: Int, device: Int) -> [CaptureAltset] {
    root.text("\(folder(card))/stream\(device)").map(USBStream.altsets) ?? []
  }

  private func descriptions(ofCard card: Int, device: Int) -> [PCMCapabilities] {
    var parts: [PCMCapabilities] = []
    if let text = root.text("\(folder(card))/stream\(device)") {
      parts.append(USBStream.captureCapabilities(in: text))
    }
    for name in root.names(in: folder(card)) where name.hasPrefix("codec#") {
      let text = root.text("\(folder(card))/\(name)") ?? ""
      parts.append(HDACodec.captureCapabilities(in: text, device: device))
    }
    return parts + substreams(ofCard: card, device: device).compactMap(\.configuration)
  }

  private func captureDevices(ofCard card: Int) -> [CaptureDevice] {
    root.names(in: folder(card)).compactMap { name in
      guard
        name.hasPrefix("pcm"), name.hasSuffix("c"),
        let number = Int(name.dropFirst("pcm".count).dropLast())
      else { return nil }
      let fields = Fields(root.text("\(folder(card))/\(name)/info") ?? "")
      return CaptureDevice(
        number: number,
        id: fields["id"] ?? "",
        name: fields["name"] ?? "",
        subdevices: fields["subdevices_count"].flatMap { Int($0) } ?? 1,
        subdevicesAvailable: fields["subdevices_avail"].flatMap { Int($0) } ?? 1
      )
    }
  }

  private func folder(_ card: Int) -> String { "/proc/asound/card\(card)" }
}

/// The names that `/proc/asound/cards` gives a card:
/// ` 0 [PCH            ]: HDA-Intel - HDA Intel PCH`, the long name on the next line.
struct CardNames: Equatable {
  var driver = ""
  var name = ""
  var longName = ""

  init(_ text: String, card: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ", maxSplits: 1)
      guard
        words.count == 2, words[0] == "\(card)", words[1].hasPrefix("["),
        let colon = line.firstRange(of: "]: ")
      else { continue }
      let names = line[colon.upperBound...]
      if let dash = names.firstRange(of: " - ") {
        driver = String(names[..<dash.lowerBound])
        name = String(names[dash.upperBound...])
      }
      if index + 1 < lines.count { longName = String(lines[index + 1].drop { $0 == " " }) }
      return
    }
  }
}
