extension RateTopic {
  var englishTitle: String {
    switch self {
    case .low: "Frame rate too low"
    case .negotiated: "Slower rate granted"
    case .lowLight: "Slow for want of light"
    case .raw: "Format too large for USB 2"
    case .firmware: "Promised rate never reached"
    case .exposure: "Exposure longer than a frame"
    case .antiFlicker: "Slowed by anti-flicker"
    case .link: "USB slower than the frames"
    }
  }

  var englishExplanation: String {
    switch self {
    case .low:
      """
      The frames that really arrived were counted and held against the rate that the camera agreed \
      to and the rate that a show needs. Too few of them look like stutter. Many cameras lengthen \
      the exposure in poor light and slow down; a slow USB link or a busy computer may do the \
      same. More light is the best cure, then another port or a smaller picture.
      """
    case .negotiated:
      """
      The camera was asked for one rate and its driver granted a slower one. That is common with \
      uncompressed formats at large sizes, which do not fit through USB 2; a compressed format \
      such as MJPG may go faster. Choose a format and size that the camera lists at the rate you \
      want.
      """
    case .lowLight:
      """
      In poor light many cameras lengthen the exposure beyond a frame's time, and their rate \
      falls to a half or less. The frames come evenly and none is lost, so no cable or port will \
      help. More light is the best cure. The setting that allows it can be switched off, which \
      makes the picture darker; browsers may switch it on again when they open the camera.
      """
    case .raw:
      """
      Uncompressed pictures are large: over USB 2 a camera can send some 24 MB a second, enough \
      for 5 fps of 1920x1080 or 10 fps of 1280x720. Compressed (MJPG, H264), the same pictures \
      mostly fit at the full rate. Choose such a format in the streaming program, since many \
      programs take the uncompressed one by themselves.
      """
    case .firmware:
      """
      The driver agreed to a rate and the camera did not keep to it, though the light is good \
      and no frame was lost on the way. Makers do print rates that their cameras reach in no \
      mode, or in small sizes only. Nothing on this computer changes that: plan the show for the \
      rate that was measured.
      """
    case .exposure:
      """
      The camera's exposure is set by hand, and one exposure takes longer than a frame may. A \
      frame can't be ready before its exposure ends, so the rate falls. Shorten the exposure, \
      and make up for it with light rather than gain, which brings grain.
      """
    case .antiFlicker:
      """
      Lamps pulse at twice the frequency of the mains. To hide it, the camera exposes in whole \
      steps of that pulse, 10 ms at 50 Hz and 8.3 ms at 60 Hz, and the step it needs in this \
      light may be longer than a frame of the rate it was asked for. More light makes a shorter \
      step do, and the setting must fit the mains where you are.
      """
    case .link:
      """
      Frames come evenly, but USB takes longer over each than the rate allows, so the camera \
      leaves some out. Either the controller or its driver serves the camera too rarely, or the \
      frames are too large for what is kept free for them, or the camera itself sends that slowly. \
      Another port or kernel tells the first from the last.
      """
    }
  }
}
