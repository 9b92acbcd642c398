/// The codes on who amplifies the microphone, one case each.
enum GainTopic: FindingTopic {
  case software
  case moved
  case automatic
  case lowest
}
