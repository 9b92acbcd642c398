internal import Rig
internal import Text

/// Every further fact of the sound server's view.
extension MicrophoneText {
  var sourceDetails: [MicrophoneDetailMessage] {
    guard let source = microphone.source else { return [] }
    return settingDetails(of: source) + (source.ports ?? []).map { .port($0) }
      + streamDetails(of: source)
  }

  private func settingDetails(of source: SoundSource) -> [MicrophoneDetailMessage] {
    var details: [MicrophoneDetailMessage] = []
    if let card = source.card { details.append(.place(card: card, profile: source.profile)) }
    if source.state != "unknown" { details.append(.state(source.state)) }
    if let volumes = source.channelVolumesDb, !volumes.isEmpty {
      let texts = volumes.map { $0.map { $0.fixed(1) } ?? "-∞" }
      details.append(.channelVolumes(texts.joined(separator: "/")))
    }
    if let base = source.baseVolumeDb {
      details.append(
        .baseVolume(decibels: base.fixed(1), hardware: source.hardwareGainDb?.fixed(1))
      )
    }
    if source.latencyMs != nil || source.configuredLatencyMs != nil {
      details.append(
        .latency(now: source.latencyMs?.fixed(1), configured: source.configuredLatencyMs?.fixed(1))
      )
    }
    if let flags = source.flags, !flags.isEmpty {
      details.append(.flags(flags.joined(separator: ", ")))
    }
    if let master = source.master { details.append(.master(master)) }
    return details
  }

  private func streamDetails(of source: SoundSource) -> [MicrophoneDetailMessage] {
    (source.recordings ?? []).map { recording in
      .recording(
        stream: recording.stream ?? recording.application ?? recording.binary ?? "?",
        rateHz: recording.rateHz,
        isInternal: recording.isInternal
      )
    }
  }
}
