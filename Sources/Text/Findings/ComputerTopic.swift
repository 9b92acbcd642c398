/// The codes on the computer, one case each.
enum ComputerTopic: FindingTopic {
  case ready
  case unread
  case load
  case powerSaving
  case battery
  case memory
  case disk
  case hot
  case throttled
  case wifiWeak
  case wifiSaving
  case vpn
  case suspend
  case screenLock
  case metered
}
