extension PictureTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .black: "The picture is black, as if the lens were covered: viewers would see nothing."
    case .frozen: "\(repetition(facts)): viewers would see it frozen."
    case .cutOff: "\(blank(facts)) of the picture is blank: viewers would see it cut off."
    case .dark:
      "The picture is too dark\(brightness(facts)): viewers "
        + (facts.failed ? "hardly see you." : "may hardly see you.")
    case .bright:
      "The picture is too bright\(brightness(facts)): skin and light things lose their shape."
    case .clipped: "\(clipped(facts)) blown out to pure white: nothing can be seen there."
    case .backlit:
      "The light behind you is brighter than that on you: viewers "
        + (facts.failed ? "see you as a dark shape." : "may see you as a dark shape.")
    case .noisy:
      "The picture is grainy\(noise(facts)): viewers \(facts.failed ? "see" : "may see") grain and "
        + "blocks."
    case .blurred:
      "The picture is not sharp\(sharpness(facts)): viewers "
        + (facts.failed ? "see you blurred." : "may see you blurred.")
    case .cast: "\(cast(facts)): skin \(facts.failed ? "looks" : "may look") wrong to viewers."
    case .flicker:
      "\(lamps(facts)): viewers \(facts.failed ? "see" : "may see") bands or pulsing light."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .black:
      "Open the privacy shutter or take the lens cap off, and look for a switch or key that blanks "
        + "the camera."
    case .frozen:
      "Unplug the camera and plug it in again. On a capture card, check that the source is running "
        + "and not paused."
    case .cutOff:
      "Try another size or format of the camera, and unplug it and plug it in again. On a virtual "
        + "camera, look at the program that feeds it."
    case .dark:
      facts.word("starved") == "yes"
        ? "Add light from the front: the camera is at its highest gain or exposure already."
        : "Add light from the front, or raise the camera's exposure or brightness."
    case .bright: "Lower the camera's exposure or gain, or dim the light on the scene."
    case .clipped:
      "Lower the camera's exposure or gain, and keep lamps and windows out of the picture."
    case .backlit:
      "Draw the curtain or turn away from the window, and add light from the front."
    case .noisy:
      "Add light from the front: grain comes from high gain. Lower the gain once there is light."
    case .blurred: "Wipe the lens and sit where you will be on air. \(focus(facts))"
    case .cast:
      "Switch automatic white balance on, or set the white balance by hand to the light you use; "
        + "do not mix daylight and lamps."
    case .flicker: "\(antiFlicker(facts)), or use lamps that do not flicker."
    }
  }

  private func blank(_ facts: FindingFacts) -> String {
    facts.text("blank_percent", .upTo(0)).map { "The lower \($0) %" } ?? "The lower part"
  }

  // MARK: Light

  private func brightness(_ facts: FindingFacts) -> String {
    let luma = facts.figure("mean_luma", .upTo(0))
    return luma.map { ", with a mean brightness of \($0.value) of 255\(EnglishPhrases.limit($0))" }
      ?? ""
  }

  private func clipped(_ facts: FindingFacts) -> String {
    facts.figure("clipped_percent", .upTo(1))
      .map { "\(EnglishPhrases.limited($0, "%")) of the picture is" }
      ?? "Parts of the picture are"
  }

  private func noise(_ facts: FindingFacts) -> String {
    let noise = facts.figure("noise_sigma", .fixed(1))
    return noise.map { ", with noise of \($0.value) of 255\(EnglishPhrases.limit($0))" } ?? ""
  }

  private func lamps(_ facts: FindingFacts) -> String {
    let lamps = facts.text("mains_hz", .upTo(0)).map { "Lamps on \($0) Hz mains" } ?? "Lamps"
    let depth = facts.figure("amplitude_percent", .upTo(1))
    return "\(lamps) make the picture flicker"
      + EnglishPhrases.enclosing([depth.map { EnglishPhrases.enclosed($0, "%") }])
  }

  private func antiFlicker(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "the camera's anti-flicker setting"
    let mains = facts.text("mains_hz", .upTo(0)).map { "\($0) Hz" }
    return "Set \(control) to " + (mains ?? "the frequency of the mains here, 50 or 60 Hz")
  }

  // MARK: Sharpness and colour

  private func repetition(_ facts: FindingFacts) -> String {
    let time = facts.figure("frozen_s", .upTo(1)).map { EnglishPhrases.limited($0, "s") }
    return "One and the same picture was repeated" + (time.map { " for \($0)" } ?? "")
  }

  private func sharpness(_ facts: FindingFacts) -> String {
    let figure = facts.figure("sharpness", .upTo(2))
    return figure.map { ", with a sharpness of \($0.value)\(EnglishPhrases.limit($0))" } ?? ""
  }

  private func focus(_ facts: FindingFacts) -> String {
    facts.word("control").map {
      "Then switch “\($0)” off and on again, so that the camera focuses anew, or focus by hand."
    } ?? "Then let the camera focus anew, or focus by hand at its ring."
  }

  private func cast(_ facts: FindingFacts) -> String {
    let cast = facts.word("colour").flatMap(ColourCast.init).map(tinge) ?? "a colour cast"
    return "The picture has \(cast)"
      + EnglishPhrases.enclosing([
        facts.text("cb", .upTo(1)).map { "Cb \($0)" },
        facts.text("cr", .upTo(1)).map { "Cr \($0)" },
      ])
  }

  private func tinge(_ colour: ColourCast) -> String {
    switch colour {
    case .reddish: "a reddish cast"
    case .yellowish: "a yellowish cast"
    case .greenish: "a greenish cast"
    case .cyan: "a cyan cast"
    case .bluish: "a bluish cast"
    case .purplish: "a purplish cast"
    }
  }
}
