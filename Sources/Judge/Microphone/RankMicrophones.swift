public import Rig

/// Less than this is no difference: the error of a ratio over some seconds (proposed by Airworthy).
private let tieDb = 3.0

/// Ranks microphones by how far the voice stands over the noise: a level can be turned up, noise can't
/// be taken away. Between equals the louder voice is the nearer microphone's.
public func rank(_ microphones: [RankedMicrophone]) -> MicrophoneRanking {
  var ranked = microphones.filter(\.hearsVoice).sorted { $0.ratio > $1.ratio }
  let equals = ranked.prefix { ranked[0].ratio - $0.ratio <= tieDb }
  let isClear = equals.count == 1
  if let nearest = equals.indices.max(by: { ranked[$0].voice < ranked[$1].voice }) {
    ranked.insert(ranked.remove(at: nearest), at: 0)
  }
  return MicrophoneRanking(
    microphones: ranked + microphones.filter { !$0.hearsVoice },
    best: ranked.first?.microphone.id,
    isClear: isClear
  )
}

extension RankedMicrophone {
  fileprivate var ratio: Double { measurement?.signalToNoiseDb ?? -.greatestFiniteMagnitude }
  fileprivate var voice: Double { measurement?.speechLevelDbfs ?? -.greatestFiniteMagnitude }
}
