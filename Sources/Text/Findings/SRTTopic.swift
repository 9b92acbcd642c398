/// The codes on an uplink over SRT, one case each.
enum SRTTopic: FindingTopic {
  case passphrase
  case silent
  case incompatible
  case notSRT
  case library
  case dropped
  case lost
  case queue
  case latency
  case retransmitted
  case options
}
