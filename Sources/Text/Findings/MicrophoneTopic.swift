/// The codes on the microphone, one case each.
enum MicrophoneTopic: FindingTopic {
  case ready
  case none
  case unknown
  case busy
  case denied
  case hung
  case gone
  case failed
  case muted
  case silent
  case levelLow
  case levelHigh
  case peakHigh
  case clipped
  case noise
  case softwareGain
  case lost
  case monitorDefault
}
