internal import Rig

/// The longer words for a program's choice, in English.
enum EnglishPicks {
  /// The formats in parentheses and after a blank; empty where they are not known.
  static func formats(_ facts: ApplicationFacts) -> String {
    facts.fourccs.isEmpty ? "" : " (for \(facts.fourccs.joined(separator: ", ")))"
  }

  static func notScanned(_ facts: ApplicationFacts) -> String {
    let reach =
      facts.word("last").map { "no further than \($0)" } ?? "at the first video devices only"
    let place = facts.word("path").map { "is \($0)" } ?? "lies beyond"
    return
      "\(facts.program) looks \(reach), and this camera \(place). Remove other cameras, virtual "
      + "ones too, then plug this one in again."
  }

  static func otherNode(_ facts: ApplicationFacts) -> String {
    let opened = facts.word("opened").map { ", \($0)," } ?? ""
    let instead = facts.word("path").map { " instead of \($0)" } ?? ""
    return "\(facts.program) opens the first device of this camera\(opened)\(instead): it gets "
      + "another picture or none. Use another program for this camera."
  }

  static func noAccess(_ facts: ApplicationFacts) -> String {
    switch facts.accessState {
    case .denied:
      "This user has no permission to open the camera: on most systems, make it a member of the "
        + "group “video”, then log out and in again."
    case .hung:
      "The camera does not answer: unplug it and plug it in again; if that does not help, restart "
        + "the computer."
    case .gone: "The camera has disappeared from the system: check the plug and the cable."
    case .failed, .ready, .busy, nil:
      "The camera could not be opened: unplug it and plug it in again, into another port if need be."
    }
  }

  static func unusableFormats(_ facts: ApplicationFacts) -> String {
    guard !facts.fourccs.isEmpty else {
      return "\(facts.program), as it is set up, takes none of the formats that the camera offers."
    }
    let formats = facts.fourccs.joined(separator: ", ")
    return "The camera offers \(formats): \(facts.program), as it is set up, can use none of these."
  }

  static func notOffered(_ facts: ApplicationFacts) -> String {
    let value = facts.word("value")
    let setting =
      switch facts.setting {
      case .fourcc: value.map { "the format \($0)" } ?? "the format that was asked for"
      case .size: value.map { "the size \($0)" } ?? "the size that was asked for"
      case .rate: facts.fps("value").map { "\($0) fps" } ?? "the rate that was asked for"
      case nil: "what was asked for"
      }
    return "\(facts.program) does not offer \(setting) here: choose something else."
  }

  static func firstOfList(_ facts: ApplicationFacts) -> String {
    let format = facts.word("fourcc") ?? "this format"
    let rank = facts.word("rank").flatMap { Int($0) }
    let place = rank.map { ", number \($0) of it," } ?? ""
    return
      "\(facts.program) goes through a list of formats of its own, and \(format)\(place) is the "
      + "first that the camera has."
  }

  static func slowerThanCompressed(_ facts: ApplicationFacts) -> String {
    let raw = facts.word("fourcc").map { "uncompressed \($0)" } ?? "this uncompressed format"
    let other = facts.word("other_fourcc")
    let choice =
      facts.offersFormats
      ? ": choose \(other ?? "that one") in \(facts.program)."
      : "; in \(facts.program) the format cannot be chosen."
    guard let slow = facts.fps("rate_fps"), let fast = facts.fps("other_rate_fps") else {
      return "At this size the camera is slower in \(raw) than in \(other ?? "a compressed one")"
        + choice
    }
    return "At this size the camera promises only \(slow) fps in \(raw), but \(fast) fps in "
      + "\(other ?? "a compressed one")\(choice)"
  }

  static func nearest(_ facts: ApplicationFacts) -> String {
    let wanted = picture(facts.size("wanted_"), facts.fps("wanted_rate_fps"))
    let found = picture(facts.size(), facts.fps("rate_fps"))
    guard let found else { return "\(facts.program) takes what comes nearest to its wish." }
    guard let wanted else {
      return "The nearest to its wish that \(facts.program) finds is \(found)."
    }
    if wanted == found { return "\(facts.program) wants \(wanted) and finds just that." }
    return "\(facts.program) wants \(wanted); the nearest that it finds is \(found)."
  }

  private static func picture(_ size: String?, _ rate: String?) -> String? {
    guard let size else { return rate.map { "\($0) fps" } }
    return rate.map { "\(size) at \($0) fps" } ?? size
  }

  static func sizeChanged(_ facts: ApplicationFacts) -> String {
    let asked = facts.size("asked_") ?? "a size that the camera does not have"
    return "\(facts.program) asks for \(asked), and the driver sets \(facts.size() ?? "another")."
  }

  static func rateTruncated(_ facts: ApplicationFacts) -> String {
    let setting = facts.fps("chosen_fps").map { "\($0) fps" } ?? "a rate"
    let request =
      facts.interval.map { "asks the driver for the interval \($0)" } ?? "asks for another"
    let opening = "\(facts.program) is set to \(setting), but by a known fault it \(request)"
    guard let rate = facts.fps("rate_fps") else {
      return "\(opening), and what the camera makes of that is not known."
    }
    return rate == facts.fps("chosen_fps")
      ? "\(opening); the camera runs at \(rate) fps all the same."
      : "\(opening): the camera then runs at \(rate) fps."
  }

  static func rateChanged(_ facts: ApplicationFacts) -> String {
    guard let rate = facts.fps("rate_fps") else {
      return "The driver grants another rate than \(facts.program) asks for."
    }
    let asked = facts.fps("asked_fps").map { "\($0) fps" } ?? "another rate"
    return facts.isSlower("rate_fps", than: "asked_fps") == true
      ? "\(facts.program) asks for \(asked), but the driver grants only \(rate) fps: movement may "
        + "not look smooth."
      : "\(facts.program) asks for \(asked), and the driver grants \(rate) fps."
  }

  static func resetsControls(_ facts: ApplicationFacts) -> String {
    let names = facts.controls.isEmpty ? "" : " (\(facts.controls.joined(separator: ", ")))"
    let controls = facts.controlCount.map { $0 == 1 ? "1 control" : "\($0) controls" } ?? "controls"
    return "Every time \(facts.program) opens the camera it puts \(controls) back to default"
      + "\(names): what you set there is lost. Set it again once the picture runs."
  }

  static func powerLine(_ facts: ApplicationFacts) -> String {
    let now =
      switch facts.powerLineFrequency {
      case .disabled: ", which is off now,"
      case .hertz50: ", which is at 50 Hz now,"
      case .hertz60: ", which is at 60 Hz now,"
      case .automatic: ", which is automatic now,"
      case nil: ""
      }
    return "\(facts.program) sets the filter against flicker\(now) by the computer's time zone: if "
      + "lamps flicker in the picture, check the time zone."
  }
}
