/// The codes on faults of the sound itself, one case each.
enum SoundTopic: FindingTopic {
  case hum
  case dc
  case oneSided
  case inverted
}
