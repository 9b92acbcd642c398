extension GainTopic {
  var englishTitle: String {
    switch self {
    case .software: "Amplified by software"
    case .moved: "Gain moved by another program"
    case .automatic: "Automatic gain"
    case .lowest: "Input volume too low"
    }
  }

  var englishExplanation: String {
    switch self {
    case .software:
      """
      The sound settings stand above 100 %, so every sample is multiplied. That makes the noise as \
      much louder as the voice, and what passes full scale is cut off. Set 100 % and raise the \
      gain of the microphone or the sound card instead.
      """
    case .moved:
      """
      While the test ran, another program changed the volume of this input or muted it. Browsers \
      and voice chats do that when their automatic gain control is on, and they do it on air too. \
      Switch that off in them, or close them, and set the volume again.
      """
    case .automatic:
      """
      Automatic gain control turns the microphone up when it is quiet and down when it is loud. \
      So the noise swells in every pause, and the first word after it comes too loud. It may be a \
      switch of the sound card, as the mixer shows, or a function of the microphone or a program. \
      A gain that is set by hand stays as it was tested.
      """
    case .lowest:
      """
      The sound card's own input volume stands at its lowest step, or at 0 dB where it could \
      amplify, as the mixer shows before anything is recorded. A voice is then lost in the noise of the converter, and turning it up \
      later, in the streaming program, turns the noise up with it. Raise the volume in the mixer, \
      where the signal is still analogue.
      """
    }
  }
}
