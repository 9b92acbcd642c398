/// The codes on a camera's USB link, one case each.
enum USBTopic: FindingTopic {
  case bandwidth
  case slowLink
  case loss
  case autosuspend
  case tight
  case together
}
