extension CameraTopic {
  var englishTitle: String {
    switch self {
    case .ready: "Camera fit for the show"
    case .none: "No camera"
    case .unknown: "Camera not found"
    case .busy: "Camera in use"
    case .denied: "No permission for the camera"
    case .hung: "Camera does not answer"
    case .gone: "Camera disappeared"
    case .failed: "Camera test failed"
    case .modeUnknown: "Mode not offered"
    case .modeRefused: "Mode refused"
    case .noFrames: "No picture from the camera"
    case .bandwidth: "USB bus full"
    case .rateLow: "Frame rate too low"
    case .rateNegotiated: "Slower rate granted"
    case .dropped: "Frames lost"
    case .errors: "Damaged frames"
    case .stall: "Picture stands still"
    }
  }

  var englishExplanation: String {
    switch self {
    case .ready:
      """
      The camera was run in the mode of the show and its frames were counted. Rate, losses, damage \
      and pauses all stayed within their limits. It says nothing of what the camera sees: check \
      focus and light yourself.
      """
    case .none:
      """
      No device that gives a picture was found. The camera may be unplugged, without a driver, or \
      kept from this program by a container. Plug it in and look at “airworthy devices”, which \
      says what the system knows.
      """
    case .unknown:
      """
      A camera was named that is not there. It may be unplugged, or plugged in under another name. \
      “airworthy devices” lists every camera with the name to use.
      """
    case .busy:
      """
      Most cameras serve one program at a time, and another one has this camera now. A browser \
      tab, a call or a streaming program left open is the usual reason. Close it before the test; \
      if it is the program of the show itself, close it only for the test.
      """
    case .denied:
      """
      The system refused to open the camera for this user. On most systems the members of the \
      group “video”, or whoever sits at the screen, may use cameras; a remote login or a container \
      may not. Without permission no streaming program of this user gets a picture.
      """
    case .hung:
      """
      The camera or its driver did not answer before the deadline, so the test was stopped and \
      nothing can be said of the camera. A confused device, a bad cable or a driver error may be \
      behind it. Unplugging the camera often helps; if not, restart the computer.
      """
    case .gone:
      """
      The camera was there and then vanished from the system. A loose plug, a long cable, a hub or \
      too little power may be the reason. What happens in a test can happen on air, so find the \
      weak place first.
      """
    case .failed:
      """
      The test itself came to an end with an error, which is shown beside it. That is no judgement \
      on the camera: it may well be fine. Repeat the test, then try another port or mode.
      """
    case .modeUnknown:
      """
      A mode (picture format, size and rate) was asked for that this camera does not list. \
      Programs that ask for it get another one or none. Choose a mode from “airworthy devices”.
      """
    case .modeRefused:
      """
      The camera's driver would not start in the mode that was asked for, though it could be \
      opened. The mode may not exist, or not together with other settings. Choose another size, \
      rate or format.
      """
    case .noFrames:
      """
      The camera accepted the start, but not one frame arrived. A full USB bus, a bad cable or \
      hub, or a capture card without a signal may be the reason. On air the picture would be \
      black, or the last one would stay. Try another port, a smaller picture and another cable.
      """
    case .bandwidth:
      """
      Cameras reserve a share of their USB bus before they start, and there was not enough left. \
      Other cameras and sound devices on the same controller reserve theirs, also when they send \
      little, and a hub adds no bandwidth. Spread the devices over ports of different controllers, \
      or take a smaller picture.
      """
    case .rateLow:
      """
      The frames that really arrived were counted and held against the rate that the camera agreed \
      to and the rate that a show needs. Too few of them look like stutter. Many cameras lengthen \
      the exposure in poor light and slow down; a slow USB link or a busy computer may do the \
      same. More light is the best cure, then another port or a smaller picture.
      """
    case .rateNegotiated:
      """
      The camera was asked for one rate and its driver granted a slower one. That is common with \
      uncompressed formats at large sizes, which do not fit through USB 2; a compressed format \
      such as MJPG may go faster. Choose a format and size that the camera lists at the rate you \
      want.
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
    }
  }
}
