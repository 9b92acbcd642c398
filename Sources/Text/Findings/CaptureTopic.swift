/// The codes on how the sound gets from the microphone to programs, one case each.
enum CaptureTopic: FindingTopic {
  case lost
  case drift
  case bandwidth
  case bluetooth
  case resampled
  case sourceChanged
}
