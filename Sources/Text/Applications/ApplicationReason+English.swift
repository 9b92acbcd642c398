internal import Rig

extension ApplicationPick.Reason.Code {
  func english(_ facts: ApplicationFacts) -> String {
    let program = facts.program
    return switch self {
    // Obstacles.
    case .noCaptureNode:
      "The system offers no video input for this camera, so \(program) gets no picture from it."
    case .nodeNotScanned: EnglishPicks.notScanned(facts)
    case .otherNodeOpened: EnglishPicks.otherNode(facts)
    case .noAccess: EnglishPicks.noAccess(facts)
    case .noFormats:
      "The driver lists no picture format, so there is nothing that \(program) could start. Plug "
        + "the camera in again; on a capture card, check that a signal comes in."
    case .noUsableFormat: EnglishPicks.unusableFormats(facts)
    case .currentFormatUnusable:
      "The camera is set to \(facts.word("fourcc") ?? "a format") now, which \(program) cannot "
        + "show, and \(program) leaves it as it is: choose a format and a size in \(program)."
    case .currentFormatUnknown:
      "\(program) starts from the mode that is set now, and that could not be read: unplug the "
        + "camera and plug it in again."
    case .onlyRangesOfSizes:
      "\(program) takes fixed sizes only, and the driver lists nothing but ranges of sizes"
        + "\(EnglishPicks.formats(facts)). Bring the picture to \(program) another way, such as "
        + "OBS's virtual camera."
    case .loopbackNotExclusive:
      "This virtual camera was set up without exclusive_caps=1, so \(program) takes it for a codec "
        + "and hides it. Stop what uses it and load v4l2loopback again with exclusive_caps=1."
    case .loopbackNoProducer:
      "Nothing feeds this virtual camera yet, so there is no picture in it: first start the "
        + "program that feeds it."
    case .settingNotOffered: EnglishPicks.notOffered(facts)
    case .intervalRefused:
      "\(program) asks for \(facts.interval.map { "the interval \($0)" } ?? "an interval without a length"), "
        + "which this driver refuses, so the camera does not start: set no rate in \(program)."

    // Reasons.
    case .busy:
      "The camera is in use by \(facts.word("holders") ?? "another program"): no second program can "
        + "start it until that is closed."
    case .keepsFormat:
      "\(program) leaves the format as it is set now\(facts.mode.map { ", \($0)" } ?? ""): whatever "
        + "used the camera last decides it. Choose a format and a size in \(program) to be sure."
    case .formatRequested:
      "\(program) is set to \(facts.word("fourcc") ?? "this format")."
    case .prefersCompressed:
      "For pictures beyond 640x480\(facts.size().map { ", here \($0)," } ?? "") \(program) takes "
        + "\(facts.word("fourcc") ?? "a compressed format") first."
    case .firstOfList: EnglishPicks.firstOfList(facts)
    case .slowerThanCompressed: EnglishPicks.slowerThanCompressed(facts)
    case .listedTwice:
      "The driver lists \(facts.word("fourcc") ?? "a format") more than once; \(program) goes by the "
        + "first entry."
    case .emulated:
      "The camera has no \(facts.word("fourcc") ?? "such format") of its own: libv4l2 makes it out "
        + "of another, in old software that loads the processor and may get colours wrong. Choose "
        + "one of the camera's own formats."
    case .keepsSize:
      "\(program) leaves the size as it is set now\(facts.size().map { ", \($0)" } ?? ""): whatever "
        + "used the camera last decides it. Name a size to be sure."
    case .nearestCandidate: EnglishPicks.nearest(facts)
    case .sizeChanged: EnglishPicks.sizeChanged(facts)
    case .sizeRuleUnknown:
      "The camera does not list \(facts.size() ?? "this size"), and what its driver makes of such a "
        + "size is not known: choose one that “airworthy devices” lists."
    case .sizeNotProbed:
      "\(program) tries certain usual sizes only, and \(facts.size() ?? "the wanted one") is not "
        + "among them."
    case .rangesSkipped:
      "\(program) takes fixed sizes only and skips the ranges of sizes that the driver lists"
        + "\(EnglishPicks.formats(facts))."
    case .keepsRate:
      "\(program) leaves the rate as it is set now\(facts.fps("rate_fps").map { ", \($0) fps" } ?? ""): "
        + "whatever used the camera last decides it."
    case .defaultRate:
      "\(program) sets no rate, so the camera starts with its default for this mode."
    case .rateTruncated: EnglishPicks.rateTruncated(facts)
    case .rateChanged: EnglishPicks.rateChanged(facts)
    case .rateGuessed:
      "\(program) does not ask the driver which rates the camera has: from the size it guesses "
        + "\(facts.fps("rate_fps").map { "\($0) fps" } ?? "one")."
    case .rateAssumed:
      "The driver lists no rates, so \(program) asks for a usual one"
        + "\(facts.fps("rate_fps").map { ", \($0) fps" } ?? "")."
    case .fastestFirst:
      "\(program) goes for the fastest rate\(facts.fps("rate_fps").map { ", here \($0) fps," } ?? "") "
        + "before the largest size: name the size that you want."
    case .producerSetsRate: "This is a virtual camera: the program that feeds it sets the rate."
    case .resetsControls: EnglishPicks.resetsControls(facts)
    case .setsPowerLineFrequency: EnglishPicks.powerLine(facts)
    case .damagedFrameEndsCapture:
      "One damaged \(facts.word("fourcc").map { "\($0) " } ?? "")frame ends the capture in "
        + "\(program): no new picture comes until the source is started again. Use a short, good "
        + "cable, without a hub."
    case .rawPipeline:
      "Without a decoder in the pipeline only uncompressed formats count: add one, such as "
        + "decodebin, to use compressed ones."
    case .opensPath:
      "\(program) lists no cameras: it opens the path that it is given"
        + "\(facts.word("path").map { ", here \($0)" } ?? ""). Such a number may change when cameras "
        + "are plugged in."
    }
  }
}
