/// The colour that a picture is tinged with.
enum ColourCast: String {
  case reddish
  case yellowish
  case greenish
  case cyan
  case bluish
  case purplish
}
