extension LevelTopic {
  var englishTitle: String {
    switch self {
    case .low: "Voice too quiet"
    case .high: "Voice too loud"
    case .peakHigh: "Peaks too high"
    case .clipped: "Clipping"
    case .clippedHidden: "Clipped before the volume"
    case .noise: "Background noise"
    case .signalToNoise: "Voice close to the noise"
    }
  }

  var englishExplanation: String {
    switch self {
    case .low:
      """
      The loudness of your voice was measured as the ear hears it (LUFS, EBU R 128 and ITU-R \
      BS.1770), pauses left out. A quiet voice is lost beside other streams, and viewers who turn \
      it up hear the noise as well. If no voice rises above the noise, the level is not judged. \
      Raise the gain, which is the input volume, or move closer to the microphone.
      """
    case .high:
      """
      The loudness of your voice was measured as the ear hears it (LUFS, EBU R 128 and ITU-R \
      BS.1770). A very loud voice has no room left for laughing or shouting, and viewers turn it \
      down. Lower the gain, which is the input volume, or move away a little.
      """
    case .peakHigh:
      """
      The highest peak was measured between the samples too (true peak, dBTP); 0 is full scale. \
      Peaks close to it may distort once the sound is compressed for the stream. Lower the gain by \
      a few dB.
      """
    case .clipped:
      """
      Runs of samples stood at full scale: the tops of the waves were cut off. Viewers hear a \
      harsh crackle, and nothing can repair it later. The gain is usually too high, in the sound \
      settings or at the microphone. Test again while you laugh or shout.
      """
    case .clippedHidden:
      """
      Many waves end in flat tops at one level below full scale. That is what clipping looks like \
      when the gain was too high at the microphone, the interface or the boost, and a later \
      volume took it down: meters look fine, viewers hear the crackle. Lower the first gain until \
      the tops are round, and raise the later volume only then.
      """
    case .noise:
      """
      The noise in the pauses of the recording was measured (dBFS, where 0 is full scale). Fans, \
      an open window, mains hum or a high gain may cause it. A microphone closer to the mouth can \
      do with less gain, and so with less noise.
      """
    case .signalToNoise:
      """
      The voice while it speaks was held against the noise in the pauses. The nearer they are, \
      the more the noise is heard under every word, and turning the voice up brings up both. Half \
      the distance to the microphone gives about 6 dB; a quieter room and less boost give the \
      rest.
      """
    }
  }
}
