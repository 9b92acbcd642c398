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
    case .serverHung: "Sound server does not answer"
    case .serverGone: "Sound server ended"
    case .monitorDefault: "Default input is no microphone"
    case .otherDefault: "Another default input"
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
    case .serverHung:
      """
      The microphone was recorded through the sound server (PulseAudio or PipeWire). It sent nothing \
      for a second and did not answer a question either, so the test was stopped. The microphone may \
      be fine, but no program gets its sound while the server hangs. Restart the server, and see \
      whether it happens again.
      """
    case .serverGone:
      """
      The microphone was recorded through the sound server (PulseAudio or PipeWire), and the server \
      ended the connection or was not there any more. It may have crashed or been restarted. Programs \
      lose the microphone with it, and not all of them take it back when the server returns. Restart \
      it, and look into its log if it ends again.
      """
    case .monitorDefault:
      """
      The default input listens to what this computer plays (a “monitor”), not to a microphone. A \
      program that takes the default would send your music and no voice. Choose the microphone as \
      the default, or by name in the streaming program.
      """
    case .otherDefault:
      """
      Programs that are not told which microphone to use get the default input, and that is \
      another one than was tested. The sound server chooses it by its own ranking, or somebody \
      chose it once. Make the tested microphone the default, or name it in the streaming program, \
      and look again after you plug in a headset.
      """
    }
  }
}
