/// The codes on the uplink, one case each.
enum UplinkTopic: FindingTopic {
  case ready
  case noIngest
  case connectOnly
  case mayGoLive
  case noKey
  case nameUnresolved
  case refused
  case timedOut
  case unreachable
  case tls
  case http
  case notRTMP
  case application
  case key
  case nameInUse
  case stalled
  case closed
  case failed
  case tooSlow
  case unsteady
  case queue
  case loss
  case proxy
}
