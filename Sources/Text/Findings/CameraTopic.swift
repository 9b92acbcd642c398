/// The codes on the camera itself, one case each.
enum CameraTopic: FindingTopic {
  case ready
  case none
  case unknown
  case busy
  case denied
  case hung
  case gone
  case failed
  case modeRefused
  case lies
  case infrared
  case needsLibcamera
  case cropped
}
