extension MicrophoneTopic {
  var englishTitle: String {
    switch self {
    case .ready: "Microphone fit for the show"
    case .none: "No microphone"
    case .unknown: "Microphone not found"
    case .busy: "Microphone in use"
    case .denied: "No permission for the microphone"
    case .hung: "Microphone does not answer"
    case .gone: "Microphone disappeared"
    case .failed: "Microphone test failed"
    case .muted: "Microphone muted"
    case .silent: "Digital silence"
    case .levelLow: "Voice too quiet"
    case .levelHigh: "Voice too loud"
    case .peakHigh: "Peaks too high"
    case .clipped: "Clipping"
    case .noise: "Background noise"
    case .softwareGain: "Amplified by software"
    case .lost: "Sound lost"
    case .monitorDefault: "Default input is no microphone"
    }
  }

  var englishExplanation: String {
    switch self {
    case .ready:
      """
      A voice was recorded, and its loudness, peaks, noise and losses all stayed within their \
      limits. Loudness is given in LUFS, which follows the ear; peaks in dBTP, where 0 is full \
      scale. Speak in the test as you will on air, or the figures say little.
      """
    case .none:
      """
      No device that can record was found. The microphone may be unplugged, without a driver, or \
      kept from this program by a container. Plug it in and look at “airworthy devices”, which \
      says what the system knows.
      """
    case .unknown:
      """
      A microphone was named that is not there. It may be unplugged, or plugged in under another \
      name. “airworthy devices” lists every microphone with the name to use.
      """
    case .busy:
      """
      Another program holds this microphone and shares it with nobody. That happens where a \
      program records past the sound server. Close it, or choose another microphone in it.
      """
    case .denied:
      """
      The system refused to open the microphone for this user. On most systems the members of the \
      group “audio”, or whoever sits at the screen, may use sound devices; a remote login or a \
      container may not. Without permission no streaming program of this user gets your voice.
      """
    case .hung:
      """
      The microphone, its driver or the sound server did not answer before the deadline, so the \
      test was stopped and nothing can be said of the microphone. Unplugging it often helps; if \
      not, restart the computer.
      """
    case .gone:
      """
      The microphone was there and then vanished from the system. A loose plug, a long cable, a \
      hub or a wireless link that broke may be the reason. What happens in a test can happen on \
      air, so find the weak place first.
      """
    case .failed:
      """
      The test itself came to an end with an error, which is shown beside it. That is no judgement \
      on the microphone: it may well be fine. Repeat the test, then try another port.
      """
    case .muted:
      """
      A switch or a volume of zero keeps the microphone silent on purpose: in the sound card's \
      mixer or in the sound settings. Viewers would see you speak and hear nothing. Airworthy \
      never changes a mixer itself; it only shows what to run.
      """
    case .silent:
      """
      Every sample was exactly zero. A real microphone always gives a little noise, so something \
      between it and the computer is switched off: a mute key, an empty socket, a virtual device \
      without a source, or another microphone than you think. Test again once you have found it.
      """
    case .levelLow:
      """
      The loudness of your voice was measured as the ear hears it (LUFS, EBU R 128 and ITU-R \
      BS.1770), pauses left out. A quiet voice is lost beside other streams, and viewers who turn \
      it up hear the noise as well. If no voice rises above the noise, the level is not judged. \
      Raise the gain, which is the input volume, or move closer to the microphone.
      """
    case .levelHigh:
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
    case .noise:
      """
      The noise in the pauses of the recording was measured (dBFS, where 0 is full scale). Fans, \
      an open window, mains hum or a high gain may cause it. A microphone closer to the mouth can \
      do with less gain, and so with less noise.
      """
    case .softwareGain:
      """
      The sound settings stand above 100 %, so every sample is multiplied. That makes the noise as \
      much louder as the voice, and what passes full scale is cut off. Set 100 % and raise the \
      gain of the microphone or the sound card instead.
      """
    case .lost:
      """
      Sound arrived faster than it could be taken, or with holes in it. Viewers hear clicks and \
      gaps, and the sound may drift away from the picture. A busy computer, a USB hub or a weak \
      wireless link may be the reason.
      """
    case .monitorDefault:
      """
      The default input listens to what this computer plays (a “monitor”), not to a microphone. A \
      program that takes the default would send your music and no voice. Choose the microphone as \
      the default, or by name in the streaming program.
      """
    }
  }
}
