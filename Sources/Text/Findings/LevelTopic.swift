/// The codes on how loud the voice, its peaks and the noise behind it are, one case each.
enum LevelTopic: FindingTopic {
  case low
  case high
  case peakHigh
  case clipped
  case clippedHidden
  case noise
  case signalToNoise
}
