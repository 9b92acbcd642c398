internal import Rig

extension CameraMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .kind(let kind): CameraMessage.english(kind)
    case .sharesSerial: "another camera has the same serial number: told apart by its port"
    case .slowLink(let speed):
      "made for USB 3, linked at \(speed) Mbit/s: try a blue port, a better cable, no hub"
    case .usb(let port, let speed, let firmware, let depth):
      "USB port \(port), \(speed) Mbit/s, firmware \(firmware)"
        + (depth == 0 ? "" : depth == 1 ? ", behind a hub" : ", behind \(depth) hubs")
    case .identity(let vendorId, let productId, let serial):
      "USB id \(vendorId):\(productId), " + (serial.map { "serial \($0)" } ?? "no serial number")
    case .videoClass(let version, let isBulk):
      "USB video class \(version), "
        + (isBulk ? "takes what bandwidth is left" : "reserves its bandwidth")
    case .power(let maySuspend, let status, let maxMa):
      (maySuspend ? "the kernel may suspend it" : "the kernel never suspends it")
        + (status.map { ", now \($0)" } ?? "") + (maxMa.map { ", up to \($0) mA" } ?? "")
    case .driver(let quirks, let handsOnBroken):
      "uvcvideo: " + (quirks.map { "quirks \($0) forced" } ?? "no quirks forced")
        + (handsOnBroken.map {
          $0 ? ", broken frames are handed on" : ", broken frames are dropped"
        }
          ?? "")
    case .bus(let reserved, let capacity):
      "its bus: \(reserved) of \(capacity) bytes an interval are reserved"
    case .neighbour(let name, let port, let streams):
      "shares the bus with \(name) (\(port))" + (streams ? ", which streams now" : "")
    case .doesNotFit(let mode, let needed, let tightly):
      "\(mode) needs \(needed) bytes: "
        + (tightly ? "fits on some USB controllers only" : "no room now")
    case .conflict(let name, let port, let own, let theirs, let tightly):
      "at \(own) bytes it can't stream together with \(name) (\(port)) at \(theirs) bytes or more"
        + (tightly ? " on some USB controllers" : "")
    case .input(let name, let signal, let size):
      "input \(name): \(CameraMessage.english(signal))" + (size.map { " (\($0))" } ?? "")
    case .wrongStandard(let set, let received):
      "set to \(set) while \(received) comes in: the picture rolls or has no colour"
    case .cropped(let current, let standard): "cropped to \(current) of \(standard)"
    case .faults(let words): "the driver lists what can't be: \(words)"
    case .descriptorFaults(let words):
      "what the device says of itself contradicts itself: \(words) (byte of its descriptors)"
    case .changed(let controls): "not at their default: \(controls)"
    case .control(let name, let value, let range, let standard):
      "\(name) = \(value) (\(range), default \(standard))"
    }
  }

  private static func english(_ kind: CameraKind) -> String {
    switch kind {
    case .webcam: "webcam"
    case .captureCard: "capture card"
    case .infrared: "infrared only, for unlocking by face"
    case .virtual: "virtual camera"
    case .csi: "sensor on the board"
    case .needsLibcamera: "no picture of its own, needs libcamera (PipeWire)"
    case .other: "camera"
    }
  }

  private static func english(_ signal: CameraInput.Signal?) -> String {
    switch signal {
    case .present: "a signal"
    case .noCable: "no cable"
    case .noSignal: "no signal"
    case .noSync: "a signal it can't lock on to"
    case .outOfRange: "a signal it can't take"
    case nil: "not chosen"
    }
  }
}
