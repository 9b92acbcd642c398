/// The codes on the frames of a camera, and how they arrive, one case each.
enum FrameTopic: FindingTopic {
  case none
  case dropped
  case errors
  case stall
  case repeated
  case truncated
  case gaps
  case hostSlow
  case clock
}
