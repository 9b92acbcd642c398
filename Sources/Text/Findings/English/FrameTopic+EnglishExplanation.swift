extension FrameTopic {
  var englishTitle: String {
    switch self {
    case .none: "No picture from the camera"
    case .dropped: "Frames lost"
    case .errors: "Damaged frames"
    case .stall: "Picture stands still"
    case .repeated: "Frames come twice"
    case .truncated: "Frames cut short"
    case .gaps: "Frames skipped unseen"
    case .hostSlow: "Computer too slow for the frames"
    case .clock: "Timestamps not usable"
    }
  }

  var englishExplanation: String {
    switch self {
    case .none:
      """
      The camera accepted the start, but not one frame arrived. A full USB bus, a bad cable or \
      hub, or a capture card without a signal may be the reason. On air the picture would be \
      black, or the last one would stay. Try another port, a smaller picture and another cable.
      """
    case .dropped:
      """
      The driver numbers each frame, and numbers were missing: those frames were made but never \
      arrived. Viewers see the picture jump. A bad cable, a hub, a crowded USB bus or a busy \
      computer may be the reason.
      """
    case .errors:
      """
      Frames arrived that the driver marked as damaged, or that were too short. They show as torn, \
      green or frozen pictures. The way from the camera is the usual suspect: cable, plug, hub or \
      port.
      """
    case .stall:
      """
      The longest pause between two frames was measured. After such a pause the picture jumps, and \
      while it lasts it stands still. A busy computer, a USB port that falls asleep or a camera \
      that adjusts itself may cause it. Repeat the test with other programs closed.
      """
    case .repeated:
      """
      Frames were compared, and many are copies of the one before. Cheap HDMI sticks do so when \
      they promise more than they can take in, or when the source sends a slower rate. The frame \
      rate then looks right, while movement is only as smooth as the pictures that are new.
      """
    case .truncated:
      """
      A JPEG picture must end with its end mark, and some did not: their end was lost in the \
      camera or on the USB link. Some programs show a grey or torn part. OBS ends its capture at \
      a frame that it can't decode, and the picture stays frozen until the camera is switched on \
      anew. Of raw frames the last pixels were never written, which shows as a green part.
      """
    case .gaps:
      """
      The driver's frame numbers have no gap, but now and then a whole frame's time passes \
      without a frame. Such frames were lost before they got a number: the camera did not send \
      them, or they vanished as a whole on the way. Counters of lost frames in other programs do \
      not show it, viewers see it.
      """
    case .hostSlow:
      """
      Frames reached the computer, but nothing took them in time, and the driver had to throw \
      some away. The time from the driver to the program and the load of the computer show it. \
      On air encoding comes on top, so free the computer first.
      """
    case .clock:
      """
      Drivers stamp each frame with its time. Here the stamps can't be true, so the rate was \
      measured by the moments at which frames were handed over, which is a little less exact. \
      Programs that line up picture and sound by the stamps may stutter, or drift apart.
      """
    }
  }
}
