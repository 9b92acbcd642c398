/// The places where a microphone can be muted.
enum MutedPlace: String {
  case mixer
  case source
  case volume
}
