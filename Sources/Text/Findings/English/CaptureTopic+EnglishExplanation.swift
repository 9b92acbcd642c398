extension CaptureTopic {
  var englishTitle: String {
    switch self {
    case .lost: "Sound lost"
    case .drift: "Clock drift"
    case .bandwidth: "Telephone quality"
    case .bluetooth: "Bluetooth headset as microphone"
    case .resampled: "Converted to another rate"
    case .sourceChanged: "Changed during the test"
    }
  }

  var englishExplanation: String {
    switch self {
    case .lost:
      """
      Sound arrived faster than it could be taken, or with holes in it. Viewers hear clicks and \
      gaps, and the sound may drift away from the picture. A busy computer, a USB hub or a weak \
      wireless link may be the reason.
      """
    case .drift:
      """
      The microphone counts its samples by a clock of its own, which was held against the \
      computer's. OBS lets the difference gather up to 70 ms and then jumps, which clicks and \
      shifts the sound against the picture. At 50 ppm that is every 23 minutes. Good devices stay \
      well below that; a restart of the source only begins anew.
      """
    case .bandwidth:
      """
      The highest frequency in the voice was measured, whatever rate the stream claims. A \
      Bluetooth headset that records sends only up to 4 or 8 kHz, and noise suppression or a \
      converted rate cuts the top off as well. Viewers hear a voice as on a telephone, and no \
      setting brings the lost part back.
      """
    case .bluetooth:
      """
      A Bluetooth headset plays music in one profile (A2DP) and records in another (HSP or HFP), \
      which has telephone quality both ways. As soon as a program records from it, voice and \
      playback sound dull and come later. Use another microphone and leave the headset in its \
      music profile.
      """
    case .resampled:
      """
      The microphone works at one rate and the sound server at another, so every sample is \
      computed anew, and again in the streaming program, which usually wants 48 kHz. Each step \
      costs a little quality and processor time. PulseAudio runs at 44.1 kHz unless told \
      otherwise; set it to the rate of the microphone and the stream.
      """
    case .sourceChanged:
      """
      While the test ran, something changed what is recorded: another socket or input was chosen, the \
      source was suspended or exchanged, or its rate was switched, as PipeWire does when another \
      program asks for one. What was measured before and after does not belong together, and on air \
      the same may happen. Find the program that did it, and run the test again.
      """
    }
  }
}
