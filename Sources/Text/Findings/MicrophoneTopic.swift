/// The codes on which microphone there is and whether it can be used, one case each.
enum MicrophoneTopic: FindingTopic {
  case ready
  case none
  case unknown
  case busy
  case denied
  case hung
  case gone
  case failed
  case serverHung
  case serverGone
  case monitorDefault
  case otherDefault
}
