/// A channel of a stereo microphone.
enum StereoChannel: String {
  case left
  case right
}
