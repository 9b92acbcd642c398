extension CameraTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "The camera delivers \(frames(facts)): the picture runs smoothly."
    case .none: "No camera was found: the show would have no picture."
    case .unknown: "The camera that was asked for was not found: the show would have no picture."
    case .busy:
      "The camera is in use by \(EnglishPhrases.holder(facts)): "
        + "nothing else can use it now, so it was not tested."
    case .denied: "This user has no permission to open the camera: the show would have no picture."
    case .hung: "The camera did not answer in time, so it could not be tested."
    case .gone:
      "The camera disappeared during the test: on air the picture would freeze or go black."
    case .failed:
      "The test of the camera failed\(EnglishPhrases.detail(facts)), so it could not be judged."
    case .modeRefused:
      "The camera refused the mode that was asked for\(mode(facts)): "
        + "the show could not start with it."
    case .lies: "\(untruths(facts)): programs that believe it may hang, or choose what can't start."
    case .infrared:
      "This camera sees only infrared, it is made for unlocking by face: viewers would see you in "
        + "grey."
    case .needsLibcamera:
      "This camera gives no picture of its own, only a sensor's raw data: programs that open it "
        + "directly, OBS among them, show nothing."
    case .cropped: "\(crop(facts)): viewers see less than the camera could show."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "Plug in a camera. If one is plugged in, try another USB port or cable."
    case .unknown: "Plug the camera in, or choose one of those that “airworthy devices” lists."
    case .busy:
      "Close \(facts.word("holder") ?? "the program that uses the camera"), or switch the camera "
        + "off in it, and run the test again."
    case .denied:
      EnglishPhrases.removing(facts.barrier)
        ?? "Give this user access to the camera (on most systems: make it a member of the group "
        + "“video”), then log out and in again."
    case .hung:
      "Unplug the camera, plug it in again and repeat the test. If it still does not answer, "
        + "restart the computer."
    case .gone: "Check the plug and the cable, leave out hubs, and repeat the test."
    case .failed: "Repeat the test. If it fails again, plug the camera into another port."
    case .modeRefused:
      "Choose one of the modes that “airworthy devices” lists for this camera."
    case .lies:
      "Set format, size and rate by hand in the streaming program, to a mode that passed here. "
        + "Newer firmware or a newer kernel may mend the list."
    case .infrared: "Choose the other camera of this computer, the one that sees colours."
    case .needsLibcamera:
      "Use a program that takes its camera from PipeWire with libcamera (in OBS: “Video Capture "
        + "Device (PipeWire)”), or plug in a USB camera."
    case .cropped: "\(resetting(facts)), unless you want the picture so."
    }
  }

  private func frames(_ facts: FindingFacts) -> String {
    (facts.rates.map(EnglishPhrases.rate) ?? "its frames") + mode(facts)
  }

  private func mode(_ facts: FindingFacts) -> String { EnglishPhrases.mode(facts) }

  // MARK: What the driver lists

  private func untruths(_ facts: FindingFacts) -> String {
    let faults: [ListingFault] = facts.known("faults")
    let described = facts.described
    guard !faults.isEmpty || described.isEmpty else {
      return "What the camera says of itself contradicts itself"
        + EnglishPhrases.enclosing(described.map(contradiction))
    }
    return "The driver claims what can't be"
      + EnglishPhrases.enclosing(faults.map(untruth) + described.map(contradiction))
  }

  private func contradiction(_ fault: DescribedFault) -> String {
    switch fault {
    case .cut: "its description is cut short"
    case .lengths: "lengths that do not add up"
    case .order: "parts out of place"
    case .counts: "counts that do not hold"
    case .packets: "packets that no link carries"
    case .pictures: "pictures without a size"
    case .rates: "rates that can't be"
    }
  }

  private func untruth(_ fault: ListingFault) -> String {
    switch fault {
    case .formatsEndless: "formats without end"
    case .sizesEndless: "sizes without end"
    case .intervalsEndless: "rates without end"
    case .controlsEndless: "controls without end"
    case .inputsEndless: "inputs without end"
    case .formatsRepeated: "the same format twice"
    case .sizeZero: "sizes of zero"
    case .sizeHuge: "sizes that no sensor has"
    case .sizeWithoutRate: "sizes without a rate"
    case .rangeReversed: "ranges that end before they begin"
    case .step: "steps that do not fit their range"
    case .intervalZero: "frames that take no time"
    case .formatZero: "a picture without a size"
    case .formatHuge: "a picture larger than any sensor's"
    case .buffersMany: "more buffers than there can be"
    case .bufferStrange: "a frame in a buffer that does not exist"
    case .bufferEmpty: "buffers without room"
    }
  }

  // MARK: Crop

  private func crop(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)” is" } ?? "set to"
    let values = [
      facts.setting("value").map { "\(control) \($0)" },
      facts.setting("standard").map { "the standard is \($0)" },
    ]
    return "The picture is cropped or zoomed by a setting" + EnglishPhrases.enclosing(values)
  }

  private func resetting(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "crop and zoom"
    return "Set \(control) back to \(facts.setting("standard") ?? "the standard")"
  }
}
