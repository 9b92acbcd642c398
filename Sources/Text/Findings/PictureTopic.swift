/// The codes on what a camera shows, one case each.
enum PictureTopic: FindingTopic {
  case black
  case frozen
  case cutOff
  case dark
  case bright
  case clipped
  case backlit
  case noisy
  case blurred
  case cast
  case flicker
}
