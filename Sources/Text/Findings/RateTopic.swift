/// The codes on a camera's frame rate, and why it is what it is, one case each.
enum RateTopic: FindingTopic {
  case low
  case negotiated
  case lowLight
  case raw
  case firmware
  case exposure
  case antiFlicker
  case link
}
