internal import Rig

/// Words that several messages share, in English.
enum EnglishWords {
  static func word(_ confidence: UplinkPromise.Confidence) -> String {
    switch confidence {
    case .none: "none"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  static func reason(_ doubt: UplinkPromise.Doubt) -> String {
    switch doubt {
    case .varies: "the speed changed from second to second"
    case .uneven:
      "the line is not shown to have a constant rate; mobile and satellite links have weak moments that a "
        + "test may not meet"
    case .fluctuates: "the speed jumped within each second, as where a mobile cell is shared"
    case .stalled: "for half a second or more nothing came through"
    case .hoarded: "something on the way holds back what the server has not read"
    case .loses: "packets were lost on the way"
    case .short: "the test was short"
    case .noRunPassed: "no stream that was tried held"
    }
  }

  static func word(_ confidence: Recommendation.Confidence) -> String {
    switch confidence {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  static func word(_ part: DeviceKind) -> String {
    switch part {
    case .camera: "camera"
    case .microphone: "microphone"
    case .computer: "computer"
    case .uplink: "uplink"
    case .encoder: "encoder"
    }
  }

  static func word(_ state: DeviceAccess.State) -> String {
    switch state {
    case .ready: "ready"
    case .busy: "in use"
    case .denied: "no permission"
    case .hung: "does not answer"
    case .gone: "gone"
    case .failed: "failed"
    }
  }

  static func word(_ role: CameraNode.Role) -> String {
    switch role {
    case .capture: "capture"
    case .metadata: "metadata, no second camera"
    case .output: "output"
    case .memoryToMemory: "converter"
    case .radio: "radio"
    case .vbi: "teletext"
    case .loopback: "loopback"
    case .other: "other"
    case .unknown: "unknown"
    }
  }

  static func noCamera(_ absence: Absence) -> String {
    switch absence {
    case .noneAttached: "No camera: none is attached."
    case .noDriver:
      "No camera: one is attached, but no driver serves it. Try: sudo modprobe uvcvideo"
    case .moduleNotLoaded:
      "No camera: one is attached, but its driver is not loaded. Try: sudo modprobe uvcvideo"
    case .switchedOff:
      "No camera: it is switched off, by a key or a slider of this computer."
    case .needsLibcamera:
      "No camera: this computer's camera hangs on Intel's image processor and needs libcamera "
        + "(programs reach it through PipeWire)."
    case .container:
      "No camera: the kernel has one, but this container was not given its /dev/video*."
    case .noSubsystem:
      "No camera: the kernel has no video devices (none attached, no driver loaded, or a container "
        + "without access to /dev/video*)."
    }
  }

  static func noMicrophone(_ absence: Absence) -> String {
    switch absence {
    case .noneAttached, .switchedOff, .needsLibcamera: "No microphone: no sound card can record."
    case .noDriver, .moduleNotLoaded:
      "No microphone: sound hardware is attached, but no driver serves it."
    case .noSubsystem, .container:
      "No microphone: the kernel has no sound devices (none attached, no driver loaded, or a "
        + "container without access to /dev/snd)."
    }
  }

  static func word(_ state: SoundServer.State) -> String {
    switch state {
    case .running: "A sound server runs."
    case .notRunning: "No sound server runs for this user; microphones are read from ALSA."
    case .refused: "The sound server refused the connection; microphones are read from ALSA."
    case .hung: "The sound server does not answer; microphones are read from ALSA."
    case .noLibrary:
      "libpulse is not installed, so no sound server was asked; microphones are read from ALSA."
    }
  }

  static func word(_ image: StereoImage.Kind) -> String {
    switch image {
    case .dualMono: "both channels carry the same"
    case .stereo: "two different channels (stereo)"
    case .oneSided: "only one of the channels carries sound"
    case .inverted: "the channels are upside down to each other"
    }
  }

  static func seconds(_ count: Int) -> String { count == 1 ? "1 second" : "\(count) seconds" }
}
