extension USBTopic {
  var englishTitle: String {
    switch self {
    case .bandwidth: "USB bus full"
    case .slowLink: "USB 3 camera on a slow link"
    case .loss: "Frames lost on USB"
    case .autosuspend: "Camera put to sleep by USB"
    case .tight: "USB bus nearly full"
    case .together: "Too many cameras on one USB bus"
    }
  }

  var englishExplanation: String {
    switch self {
    case .bandwidth:
      """
      Cameras reserve a share of their USB bus before they start, and there was not enough left. \
      Other cameras and sound devices on the same controller reserve theirs, also when they send \
      little, and a hub adds no bandwidth. Spread the devices over ports of different controllers, \
      or take a smaller picture.
      """
    case .slowLink:
      """
      The camera can use USB 3, but its link runs at the speed of USB 2 or less. An old cable, a \
      hub, a USB 2 port or a plug that sits loosely is the usual reason. Large sizes and high \
      rates are then missing or slow, above all on capture cards.
      """
    case .loss:
      """
      Frames were damaged or went missing between the camera and the computer, while the \
      computer kept pace. A long or worn cable, a hub, or a port on the front of the case is the \
      usual reason; other devices on the same bus make it worse. Viewers see jumps and torn \
      pictures. Change one thing at a time and test again.
      """
    case .autosuspend:
      """
      The system may put a USB device that is idle to sleep and wake it when it is used. Some \
      cameras wake slowly or badly, and the first picture comes late or not at all. Keep this \
      camera awake for the show; a udev rule makes that last.
      """
    case .tight:
      """
      A camera reserves a part of the bus for its mode before it starts. What this mode needs \
      was held against what other devices have reserved on the same bus now. Where it does not \
      fit, whichever device starts last gets nothing, which may be this camera on air. Use a \
      port of another controller, or a smaller picture.
      """
    case .together:
      """
      Each camera reserves a part of its USB bus before it starts, by the size and rate of its \
      mode. What the chosen modes need together was added up, with what other devices on that \
      bus keep free, and it is more than the bus gives: 6,000 bytes in each 125 µs on USB 2. A hub \
      adds nothing, not even one of USB 3: USB 2 cameras behind it still share one bus.
      """
    }
  }
}
