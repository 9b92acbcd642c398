extension SoundTopic {
  var englishTitle: String {
    switch self {
    case .hum: "Mains hum"
    case .dc: "Constant offset (DC)"
    case .oneSided: "Voice on one side only"
    case .inverted: "One channel inverted"
    }
  }

  var englishExplanation: String {
    switch self {
    case .hum:
      """
      In the quiet part lines stood out at multiples of the mains frequency, 50 or 60 Hz. Such \
      hum comes in through ground loops, laptop chargers, dimmers or cables beside power leads. A \
      balanced cable, another socket or running on battery shows which. A filter in the streaming \
      program takes some of the voice with it.
      """
    case .dc:
      """
      The sound does not swing around zero but beside it. That takes room from loud words on one \
      side, and each mute, cut or change of scene may click. It comes from the converter or from \
      the power of a microphone plug. A high-pass filter (low cut) or another input removes it.
      """
    case .oneSided:
      """
      The microphone gives two channels, and only one of them carries the voice. That is usual \
      with one microphone on an interface for two. Listeners with headphones hear you in one ear. \
      Set the source to mono in the streaming program: that makes it up to 6 dB quieter, so look at \
      the level again.
      """
    case .inverted:
      """
      When one channel rises the other falls, by as much. In headphones that sounds wide and \
      hollow; where both are added, as in a phone's speaker or in mono, the voice cancels itself \
      out. A wrongly wired cable, a phase switch or some built-in microphone pairs do so. Use one \
      channel, or turn one round.
      """
    }
  }
}
