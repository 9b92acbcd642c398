/// The user control events in use here (Adobe RTMP 1.0, section 7.1.7).
enum UserControlEvent: UInt16 {
  case streamBegin = 0
  case pingRequest = 6
  case pingResponse = 7
}
