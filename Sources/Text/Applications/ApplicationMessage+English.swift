internal import Rig

extension ApplicationMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .title(let application, let date, let version):
      "\(application.name) (knowledge of \(date): \(version))"
    case .runs(let mode, let rateFps, let basis, let whenFree):
      "runs \(mode) at \(rateFps.map { "\($0) fps" } ?? "a rate that is not known")"
        + (basis.map { " (\(English.words($0, isKnown: rateFps != nil)))" } ?? "")
        + (whenFree ? ", once no other program uses the camera" : "")
    case .asks(let mode): "asks for \(mode); what it gets is not known"
    case .unknown: "what it would run is not known"
    case .notListed(let application):
      switch application {
      case .obs, .chrome, .firefox: "does not offer this camera"
      case .ffmpeg, .gstreamer: "cannot open this camera"
      }
    case .notStarted: "cannot start this camera"
    case .conversion(let conversion, let application): English.words(conversion, application.name)
    case .damagedFrame(let kind, let application): English.words(kind, application.name)
    case .controls: "changes:"
    case .controlChange(let name, let from, let to):
      "\(name) from \(from) to \(to ?? "what the time zone asks for")"
    case .notVerified: "not verified:"
    case .doubt(let doubt, let application): English.words(doubt, application.name)
    case .source(let source): "source: \(source)"
    }
  }
}

private enum English {
  static func words(_ basis: ApplicationPick.RateBasis, isKnown: Bool) -> String {
    switch basis {
    case .unchanged: isKnown ? "as it is set now" : "it stays as it is set now, and is not told"
    case .driverRule: isKnown ? "by the driver's own rule" : "the driver's own rule gives none"
    case .listed: isKnown ? "the driver lists it" : "the driver lists none that makes sense"
    case .onlyRate:
      isKnown ? "the only one that the driver lists" : "the only one listed makes no sense"
    case .driverDefault: "the driver takes its default and does not tell which"
    case .unknownDriver: "this driver's rule is not known"
    case .noIntervals: "the driver lists none"
    case .emulation: "libv4l2 chooses the mode that it converts from"
    case .producer: "the program that feeds this virtual camera sets it"
    }
  }

  static func words(_ conversion: ApplicationPick.Conversion, _ program: String) -> String {
    switch conversion {
    case .none: "\(program) takes the picture just as the camera sends it."
    case .converted:
      "\(program) rearranges each frame into another raw format, which costs little processor time."
    case .decoded: "\(program) decodes each compressed frame, which costs processor time."
    case .emulated:
      "Each frame is converted by libv4l2, software that nobody maintains: it loads the processor "
        + "and may get colours wrong."
    }
  }

  static func words(_ kind: ApplicationPick.DamagedFrame, _ program: String) -> String {
    switch kind {
    case .endsCapture:
      "One damaged frame ends the capture in \(program): no new picture comes until the source is "
        + "started again."
    case .drops: "\(program) leaves damaged frames out: viewers may see the picture jump."
    case .passesOn:
      "\(program) hands damaged frames on to whatever decodes them: viewers may see a torn picture."
    }
  }

  static func words(_ doubt: ApplicationPick.Doubt, _ program: String) -> String {
    switch doubt {
    case .pipewire: "\(program) may use PipeWire instead of V4L2, by other rules."
    case .defaultFormat: "The driver's default format is taken to be the first that it lists."
    case .singlePlanar: "The camera is taken to be single-planar: \(program) cannot use others."
    case .emulatedFormats: "Which formats libv4l2 adds was assumed, not asked."
    case .settingsDialogue: "What \(program)'s settings dialogue selects by itself was left out."
    case .uninitialisedList:
      "\(program) picks a list by memory it never set; the usual case is assumed."
    case .resizeMode: "\(program) may choose size and rate by its newer rule (resizeMode)."
    case .pipeline: "The rest of the pipeline may narrow the choice."
    case .firmware: "The camera may not keep the agreed rate: “airworthy bench camera” tells."
    }
  }
}
