extension SignalTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    let input = "the capture card's input" + (facts.word("input").map { " “\($0)”" } ?? "")
    let found =
      switch self {
      case .cable: "No cable is plugged into \(input), or what is at its other end has no power"
      case .none: "No signal comes in at \(input)"
      case .sync: "What comes in at \(input) is nothing that the card can lock on to"
      case .range: "The signal at \(input) is one that the card can't take"
      }
    return "\(found): the show would have no picture."
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .cable:
      "Plug the cable in at both ends, and switch on what it comes from (camera, console, "
        + "computer)."
    case .none:
      "Let the source send a picture: wake it, switch its video output on, and check that the "
        + "cable is in the input that is chosen."
    case .sync:
      "Try a shorter or better cable, and set the source to a common mode such as 1920x1080 at "
        + "60 fps. Switch copy protection (HDCP) off at the source if it has that setting."
    case .range:
      "Set the source to a size and a rate that the card takes, such as 1920x1080 at 60 fps."
    }
  }

  var englishTitle: String {
    switch self {
    case .cable: "No cable in the capture card"
    case .none: "No signal at the capture card"
    case .sync: "Signal not understood"
    case .range: "Signal out of range"
    }
  }

  var englishExplanation: String {
    switch self {
    case .cable:
      """
      The capture card was asked for the state of its input, and it finds nothing with power at \
      the other end. The cable may be out, or the source may be off. Many cards then send a black \
      or coloured picture, which programs take for a good one.
      """
    case .none:
      """
      Something is connected to the capture card, but it sends no picture. A source that sleeps, \
      shows its picture elsewhere or hangs on another input is the usual reason. Wake it and look \
      at its video output.
      """
    case .sync:
      """
      Something comes in at the capture card, but the card finds no steady picture in it. A long \
      or poor cable, an unusual size or rate, or copy protection (HDCP), as consoles use it, may \
      be the reason. Try another cable and a common mode first.
      """
    case .range:
      """
      A picture comes in at the capture card, but it is larger or faster than the card takes. \
      Sources often choose their best mode by themselves, 2160p or 120 fps for instance. Choose a \
      smaller one at the source.
      """
    }
  }
}
