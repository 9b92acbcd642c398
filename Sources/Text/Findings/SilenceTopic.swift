/// The codes on microphones that send no sound, one case each.
enum SilenceTopic: FindingTopic {
  case muted
  case mutedHardware
  case digital
  case stuck
  case unplugged
}
