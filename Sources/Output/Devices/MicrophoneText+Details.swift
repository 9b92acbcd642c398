internal import Rig
internal import Text

/// Every further fact.
extension MicrophoneText {
  /// The card, its mixer and jacks, the USB settings, the open streams, the server's view.
  var details: [String] {
    guard isVerbose else { return [] }
    let messages =
      cardDetails + mixerDetails + altsetDetails + streamDetails + useCaseDetails + sourceDetails
    return messages.map { $0.text(in: language) }
  }

  private var cardDetails: [MicrophoneDetailMessage] {
    var details: [MicrophoneDetailMessage] = []
    if let card = microphone.card {
      details.append(.card(index: card.index, id: card.id, longName: card.longName))
      if !card.mixerName.isEmpty {
        let components = card.components.isEmpty ? "-" : card.components
        details.append(.mixer(name: card.mixerName, components: components))
      }
    }
    if let usb = microphone.usb {
      details.append(.usb(vendorId: usb.vendorId, productId: usb.productId, serial: usb.serial))
    }
    if microphone.periodFrames != nil || microphone.bufferFrames != nil {
      details.append(
        .buffers(period: microphone.periodFrames?.text, buffer: microphone.bufferFrames?.text)
      )
    }
    return details
  }

  private var mixerDetails: [MicrophoneDetailMessage] {
    let evidence = microphone.mixer?.path?.evidence.map { MicrophoneDetailMessage.inputKnownBy($0) }
    let elements = (microphone.mixer?.elements ?? []).map { element in
      MicrophoneDetailMessage.element(
        name: element.amixerName,
        role: element.role,
        value: element.choice ?? element.volumes,
        range: element.choices?.joined(separator: ", ") ?? element.range,
        isOn: element.switches.isEmpty ? nil : element.switches.contains(true)
      )
    }
    let jacks = (microphone.jacks ?? []).map { jack in
      MicrophoneDetailMessage.jack(name: jack.name, plugged: jack.plugged, phantom: jack.phantom)
    }
    return (evidence.map { [$0] } ?? []) + elements + jacks
  }

  private var altsetDetails: [MicrophoneDetailMessage] {
    (microphone.altsets ?? []).map { altset in
      .altset(
        interface: altset.interface,
        altset: altset.altset,
        formats: altset.text,
        clock: altset.synchronization,
        bits: altset.bits,
        channelMap: altset.channelMap
      )
    }
  }

  private var streamDetails: [MicrophoneDetailMessage] {
    (microphone.streams ?? []).flatMap { stream in
      var details = [
        MicrophoneDetailMessage.stream(
          subdevice: stream.subdevice,
          state: stream.state,
          process: stream.process,
          pid: stream.pid,
          format: stream.text
        )
      ]
      if let period = stream.periodFrames, let buffer = stream.bufferFrames {
        details.append(
          .streamBuffer(period: period, buffer: buffer, mostWaiting: stream.availMaxFrames)
        )
      }
      return details
    }
  }

  private var useCaseDetails: [MicrophoneDetailMessage] {
    guard let useCase = microphone.useCase else { return [] }
    var details: [MicrophoneDetailMessage] = []
    if useCase.verb != nil || useCase.device != nil || useCase.capturePCM != nil {
      details.append(
        .useCase(verb: useCase.verb, device: useCase.device, pcm: useCase.capturePCM)
      )
    }
    if let configuration = useCase.configuration {
      details.append(.useCaseConfiguration(configuration))
    }
    return details
  }
}

extension FrameRange {
  fileprivate var text: String { min == max ? "\(min)" : "\(min)…\(max)" }
}

extension MixerElement {
  /// Each channel's gain, or the one that all have; nil without a volume.
  fileprivate var volumes: String? {
    guard let first = volumeDb.first else { return nil }
    let shown = volumeDb.allSatisfy { $0 == first } ? [first] : volumeDb
    return shown.map { $0.fixed(1) }.joined(separator: "/") + " dB"
  }

  fileprivate var range: String? {
    minDb.flatMap { min in maxDb.map { "\(min.fixed(1))…\($0.fixed(1)) dB" } }
  }
}

extension CaptureAltset {
  fileprivate var text: String {
    let rates =
      rateRangeHz.map { "\($0.min)…\($0.max)" } ?? ratesHz.map(String.init).joined(separator: "/")
    let facts = [
      formats.joined(separator: " "), rates.isEmpty ? "" : "\(rates) Hz",
      channels.map { "\($0) ch" } ?? "",
    ]
    return facts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension OpenPCMStream {
  /// The format that was set; nil before.
  fileprivate var text: String? {
    let facts = [format, rateHz.map { "\($0) Hz" }, channels.map { "\($0) ch" }].compactMap { $0 }
    return facts.isEmpty ? nil : facts.joined(separator: " ")
  }
}
