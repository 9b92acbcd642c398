extension EncoderTopic {
  var englishTitle: String {
    switch self {
    case .ready: "Encoder fast enough"
    case .none: "No encoder"
    case .slow: "Encoder too slow"
    case .untried: "Encoder not tried to the end"
    case .limits: "Encoder limits the picture"
    case .kept: "Encoder kept up"
    case .late: "Frames encoded late"
    case .hardware: "Hardware encoder not working"
    case .hung: "Encoder not answering"
    case .failed: "Encoders not measured"
    case .program: "Encoder test not installed"
    }
  }

  var englishExplanation: String {
    switch self {
    case .ready:
      """
      Frames of your own camera were scaled and encoded as fast as the encoder takes them, while the \
      camera went on capturing, as in the show. It must be faster than the stream by a margin, since \
      quick movement is harder to encode and other programs want their share.
      """
    case .none:
      """
      Every encoder that Airworthy knows was opened and given frames; none gave a packet. Programs \
      such as OBS bring an encoder of their own, but what stops these may stop that one too.
      """
    case .slow:
      """
      Even the fastest preset of the smallest picture that was tried is encoded too slowly. A \
      streaming program then skips frames (OBS: "skipped frames due to encoding lag"). Other \
      programs, power saving and heat make a processor slow; so does a virtual machine.
      """
    case .untried:
      """
      What was tried is encoded too slowly, and the time was over before the smallest picture and \
      the fastest preset had their turn. Whether one of them keeps up is not known.
      """
    case .limits:
      """
      A larger or faster picture was tried and is not encoded fast enough by any encoder here, \
      while a smaller one is. The recommendation stays within what the encoder keeps up with.
      """
    case .kept:
      """
      In the rehearsal the encoder got the camera's pictures as they came, while everything else of \
      the show was going on. It had done with each before the next one was due.
      """
    case .late:
      """
      In a second run, or in the rehearsal, frames came at the stream's own pace. A frame is late when the encoder was \
      still busy with an earlier one as the next came. Single late frames are seen as a stutter.
      """
    case .hardware:
      """
      The libraries list the encoder, but it was really opened and gave no frame. Listed is not \
      working: a missing driver, a card without that encoder, or sessions that other programs hold \
      are the usual reasons.
      """
    case .hung:
      """
      The encoder's driver did not answer in its time and its process was ended. On air the \
      streaming program would hang in the same place.
      """
    case .failed:
      """
      The encoders could not be given frames: the camera may have gone, or its format can't be \
      decoded here. Nothing can be said of the encoders, good or bad.
      """
    case .program:
      """
      Encoders are tried by a program of its own, airworthy-media, so that airworthy itself stays \
      small and a driver that crashes takes nothing with it. Without it nothing is known of the \
      encoders.
      """
    }
  }
}
