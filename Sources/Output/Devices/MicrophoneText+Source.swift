internal import Rig
internal import Text

/// What the sound server does with the microphone.
extension MicrophoneText {
  /// Its settings in the server, an empty socket, who records, what a headset does then.
  var sourceFacts: [String] {
    guard let source = microphone.source else { return [] }
    var lines = [say(.inServer(settings(of: source).map(say).joined(separator: " · ")))]
    if source.portAvailable == false, let port = source.port {
      let description = source.ports?.first { $0.name == port }?.description
      lines.append(say(.unplugged(port: description ?? port)))
    }
    let recorders = (source.recordings ?? []).filter { !$0.isInternal }.map(recorder)
    if !recorders.isEmpty { lines.append(say(.recordedBy(recorders))) }
    if let warning = warning(of: source.bluetooth) { lines.append(say(warning)) }
    return lines
  }

  /// The source's name, where the id does not tell it.
  var sourceName: String? {
    microphone.source.flatMap { $0.name == microphone.id ? nil : say(.source($0.name)) }
  }

  private func settings(of source: SoundSource) -> [MicrophoneMessage] {
    var facts: [MicrophoneMessage] = source.isDefault ? [.isDefault] : []
    if source.muted { facts.append(.mutedByServer) }
    facts.append(.volume(percent: source.volumePercent.fixed(0)))
    if let gain = source.softwareGainDb, gain > 0 {
      facts.append(.amplified(decibels: gain.fixed(1)))
    }
    guard source.rateHz > 0 else { return facts }
    if let server = source.serverRateHz, server != source.rateHz {
      facts.append(.resampled(from: source.rateHz, to: server))
    } else {
      facts.append(.rate(hertz: source.rateHz))
    }
    return facts
  }

  private func recorder(_ recording: SourceRecording) -> String {
    let volume = recording.volumeDb.flatMap { $0 == 0 ? nil : $0.fixed(1) }
    return say(
      .recorder(
        name: recording.application ?? recording.binary ?? recording.stream ?? "?",
        pid: recording.pid,
        muted: recording.muted,
        paused: recording.corked,
        volumeDb: volume
      )
    )
  }

  /// A headset pays for its microphone with the sound that it plays.
  private func warning(of link: BluetoothLink?) -> MicrophoneMessage? {
    guard let switches = link?.captureSwitchesProfile else { return nil }
    if switches { return .switchesProfile }
    let profile = link?.profile?.lowercased() ?? ""
    let isHeadset = ["head", "hands", "hsp", "hfp"].contains { profile.contains($0) }
    return isHeadset && !profile.contains("gateway") ? .telephoneNow : nil
  }
}
