extension SilenceTopic {
  var englishTitle: String {
    switch self {
    case .muted: "Microphone muted"
    case .mutedHardware: "Muted at the microphone"
    case .digital: "Digital silence"
    case .stuck: "Sound stuck at one value"
    case .unplugged: "Nothing plugged in"
    }
  }

  var englishExplanation: String {
    switch self {
    case .muted:
      """
      A switch or a volume of zero keeps the microphone silent on purpose: in the sound card's \
      mixer or in the sound settings. Viewers would see you speak and hear nothing. Airworthy \
      never changes a mixer itself; it only shows what to run.
      """
    case .mutedHardware:
      """
      Even a silent room gives a little sound. Here there was less, as from a converter with \
      nothing before it: a mute key or slider on the microphone or headset, or an empty socket. \
      The computer can't see such a switch, so its own settings look right. Unmute it there and \
      test again.
      """
    case .digital:
      """
      Every sample was exactly zero. A real microphone always gives a little noise, so something \
      between it and the computer is switched off: a mute key, an empty socket, a virtual device \
      without a source, or another microphone than you think. Test again once you have found it.
      """
    case .stuck:
      """
      Every sample had the same value, and not zero. A working microphone never gives that: its \
      inside is broken or not connected, or its driver hangs. Plug it in anew and try another \
      input; if it stays so, use another microphone.
      """
    case .unplugged:
      """
      The sound card noticed that the socket of the chosen input is empty. The microphone may be \
      in another socket, such as the one for headphones or line, or its plug may not be all the \
      way in. Programs can still record from this input, but they get only silence or noise.
      """
    }
  }
}
