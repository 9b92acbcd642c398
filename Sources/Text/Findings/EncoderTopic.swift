/// The codes on the encoders, one case each.
enum EncoderTopic: FindingTopic {
  case ready
  case none
  case slow
  case untried
  case limits
  case kept
  case late
  case hardware
  case hung
  case failed
  case program
}
