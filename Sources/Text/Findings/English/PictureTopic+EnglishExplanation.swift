extension PictureTopic {
  var englishTitle: String {
    switch self {
    case .black: "Picture black"
    case .frozen: "Picture frozen"
    case .cutOff: "Picture cut off"
    case .dark: "Picture too dark"
    case .bright: "Picture too bright"
    case .clipped: "Blown-out parts"
    case .backlit: "Light from behind"
    case .noisy: "Grainy picture"
    case .blurred: "Picture not sharp"
    case .cast: "Colour cast"
    case .flicker: "Flickering light"
    }
  }

  var englishExplanation: String {
    switch self {
    case .black:
      """
      Nearly every point of the picture is black and nothing in it differs. A closed privacy \
      shutter, a lens cap, or a key that blanks the camera is the usual reason. On a capture \
      card it may be a source that sends black.
      """
    case .frozen:
      """
      Frames kept coming, but each was the same to the last byte. A live sensor never does that, \
      since its noise differs from frame to frame. The camera hangs, or a capture card repeats \
      its last picture or shows a slate because the source has stopped.
      """
    case .cutOff:
      """
      From some line down, every row of every frame holds one and the same value, which no sensor \
      gives: the frames arrive whole by their size, but were only filled in part. A driver or a bus \
      that stops early, or a program that feeds a virtual camera with a smaller picture, is the \
      usual reason. Bars at head and foot are a letterbox and are left alone.
      """
    case .dark:
      """
      The mean brightness of the picture was measured. In a dark picture faces lose their shape, \
      the camera adds grain, and the encoder spends its bits on that. Light from the front does \
      more than any setting, above all when the camera's gain is at its highest already.
      """
    case .bright:
      """
      The mean brightness of the picture was measured, and it is high. Skin turns pale, and \
      white things run into each other. Lower the exposure or the gain, or move lamps farther \
      away.
      """
    case .clipped:
      """
      Points at the highest brightness were counted: they hold nothing but white, and no later \
      correction brings anything back. A lamp or a window in the picture, or too long an \
      exposure, is the usual reason. A small bright spot does no harm.
      """
    case .backlit:
      """
      The middle of the picture, where you sit, was held against what is around it. With a \
      window or a lamp behind you, the camera exposes for that light and you become a dark \
      shape. Turn away from it, or light your face more strongly.
      """
    case .noisy:
      """
      Grain is what changes between two frames though nothing moves; it was measured so. A \
      camera short of light turns up its gain, and the grain with it. Encoders turn grain into \
      blocks and need more bitrate for it. More light is the cure.
      """
    case .blurred:
      """
      The fine detail of the picture was measured, without its grain. Focus on the wrong \
      distance, an autofocus that hunts, or a greasy lens is the usual reason. How much detail \
      there can be depends on the scene, so look at the picture yourself before you change \
      anything.
      """
    case .cast:
      """
      Things that should be grey were found to lean towards one colour. The white balance may be \
      set for another light, or daylight and lamps may be mixed. Let the camera balance anew in \
      the light of the show, and then hold it by hand.
      """
    case .flicker:
      """
      Lamps on the mains pulse 100 or 120 times a second. Unless the exposure takes whole \
      pulses, bands run through the picture, or it pulses as a whole. The camera's anti-flicker \
      setting takes care of that once it fits the mains: 50 Hz in most countries, 60 Hz in North \
      America and some others.
      """
    }
  }
}
