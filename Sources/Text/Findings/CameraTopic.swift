/// The codes on the camera, one case each.
enum CameraTopic: FindingTopic {
  case ready
  case none
  case unknown
  case busy
  case denied
  case hung
  case gone
  case failed
  case modeUnknown
  case modeRefused
  case noFrames
  case bandwidth
  case rateLow
  case rateNegotiated
  case dropped
  case errors
  case stall
}
