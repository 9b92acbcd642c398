/// The codes on what comes in at a capture card, one case each.
enum SignalTopic: FindingTopic {
  case cable
  case none
  case sync
  case range
}
