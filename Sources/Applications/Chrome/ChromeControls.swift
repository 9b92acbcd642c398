internal import Rig

/// What Chromium does to a camera's controls every time it opens it.
enum ChromeControls {
  private static let powerLineFrequency: UInt32 = 0x0098_0918
  private static let userClass: UInt32 = 0x0098_0000
  private static let cameraClass: UInt32 = 0x009a_0000
  private static let cameraBase: UInt32 = 0x009a_0900

  /// Pan, tilt and zoom in all their forms are left alone.
  private static let spared = Set(
    [4, 5, 6, 7, 8, 9, 13, 14, 15, 32, 33, 34].map { cameraBase + $0 }
  )

  /// User and camera controls go back to their defaults, then the power line frequency is set by the
  /// country of the time zone.
  static func reset(_ controls: [CameraControl], _ pick: inout ApplicationPick) {
    let lost = controls.compactMap(change)
    pick.changes = lost
    let names = lost.filter { $0.id != powerLineFrequency }.map(\.name)
    if !names.isEmpty {
      pick.note(
        .resetsControls,
        ["count": "\(names.count)", "names": names.joined(separator: ", ")]
      )
    }
    if let frequency = lost.first(where: { $0.id == powerLineFrequency }) {
      pick.note(.setsPowerLineFrequency, ["value": "\(frequency.from)"])
    }
  }

  private static func change(_ control: CameraControl) -> ApplicationPick.ControlChange? {
    let inClass = [userClass, cameraClass].contains(control.id & 0x0fff_0000)
    guard inClass, !spared.contains(control.id), control.type != "button",
      !control.flags.contains("disabled"), !control.flags.contains("read_only"),
      let value = control.value
    else { return nil }
    let isByTimeZone = control.id == powerLineFrequency
    guard isByTimeZone || value != control.defaultValue else { return nil }
    return .init(
      id: control.id,
      name: control.name,
      from: value,
      to: isByTimeZone ? nil : control.defaultValue
    )
  }
}
