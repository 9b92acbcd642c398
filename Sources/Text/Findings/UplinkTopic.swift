/// The codes on the uplink, one case each.
enum UplinkTopic: FindingTopic {
  case ready
  case noIngest
  case connectOnly
  case mayGoLive
  case noKey
  case nameUnresolved
  case nameServer
  case refused
  case timedOut
  case unreachable
  case portBlocked
  case tls
  case tlsExpired
  case tlsName
  case tlsUntrusted
  case notTLS
  case wantsTLS
  case portal
  case http
  case notRTMP
  case application
  case key
  case silentClose
  case denied
  case nameInUse
  case stalled
  case closed
  case failed
  case tooSlow
  case unsteady
  case queue
  case loss
  case proxy
  case certificate
  case deadFamily
}
