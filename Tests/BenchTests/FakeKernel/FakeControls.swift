import Rig

/// The controls that a camera has, by id, with their values.
struct FakeControls {
  private(set) var all: [CameraControl]

  /// A webcam's usual ones, under the names of kernels from 5.16 on.
  static var webcam: FakeControls {
    FakeControls(all: [
      control(CameraControl.exposureAuto, "auto_exposure", 0...3, 3),
      control(CameraControl.exposureAbsolute, "exposure_time_absolute", 3...2047, 250),
      control(CameraControl.exposureAutoPriority, "exposure_dynamic_framerate", 0...1, 0),
      control(CameraControl.powerLineFrequency, "power_line_frequency", 0...2, 0),
      control(CameraControl.gain, "gain", 0...255, 64),
    ])
  }

  private static func control(
    _ id: UInt32,
    _ name: String,
    _ range: ClosedRange<Int64>,
    _ value: Int64
  ) -> CameraControl {
    CameraControl(
      id: id,
      name: name,
      description: name,
      type: "integer",
      minimum: range.lowerBound,
      maximum: range.upperBound,
      step: 1,
      defaultValue: value,
      value: value,
      menu: [],
      flags: []
    )
  }

  subscript(id: UInt32) -> Int64? {
    get { all.first { $0.id == id }?.value }
    set {
      guard let index = all.firstIndex(where: { $0.id == id }) else { return }
      if let newValue { all[index].value = newValue } else { all.remove(at: index) }
    }
  }

  /// The exposure set by hand, in units of 100 µs; nil where it is automatic.
  var manualExposureMs: Double? {
    guard self[CameraControl.exposureAuto] == 1 else { return nil }
    return self[CameraControl.exposureAbsolute].map { Double($0) / 10 }
  }

  var mayLengthenFrames: Bool { self[CameraControl.exposureAutoPriority] == 1 }

  var mainsHz: Double? {
    switch self[CameraControl.powerLineFrequency] {
    case 1: 50
    case 2: 60
    default: nil
    }
  }
}
