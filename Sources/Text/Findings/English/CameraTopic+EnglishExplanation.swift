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
    case .modeRefused: "Mode refused"
    case .lies: "Impossible answers"
    case .infrared: "Infrared camera"
    case .needsLibcamera: "Camera that needs libcamera"
    case .cropped: "Picture cropped or zoomed"
    }
  }

  var englishExplanation: String {
    switch self {
    case .ready:
      """
      The camera was run in the mode of the show and its frames were counted. Rate, losses, damage \
      and pauses all stayed within their limits, and so did light, focus, noise and flicker as far as \
      the picture could be looked at.
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
    case .modeRefused:
      """
      The camera's driver would not start in the mode that was asked for, though it could be \
      opened. The mode may not exist, or not together with other settings. Choose another size, \
      rate or format.
      """
    case .lies:
      """
      The driver was asked for its formats, sizes, rates and buffers, and the device for its \
      description, and part of the answer can't be true. What can't be true was left out here, but \
      other programs may believe it: they hang, offer nonsense or choose a mode that does not \
      start. Set a mode that passed by hand in the streaming program.
      """
    case .infrared:
      """
      Notebooks often have a second camera that sees infrared light only and serves to unlock the \
      computer by face. Its picture is grey, dark and often flickers with its own lamp. Programs \
      list it beside the real camera, sometimes as the first, so choose the other one by name.
      """
    case .needsLibcamera:
      """
      The cameras of newer notebooks hang on an image processor (Intel's IPU3, IPU6, IPU7) and not \
      on USB. Their device nodes hand out a sensor's raw data, out of which libcamera makes a \
      picture; PipeWire passes it on. A program that opens such a node directly gets nothing it can \
      show.
      """
    case .cropped:
      """
      The camera can show a part of what its sensor sees, by zoom or crop, and it is set to do so. \
      Another program may have left it that way, since such settings last until the camera is \
      unplugged. Set it back, unless you frame yourself so on purpose.
      """
    }
  }
}
