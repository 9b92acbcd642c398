public import Rig

/// The microphone that the demo rig lists.
public enum SyntheticMicrophone {
  /// The demo microphone, as `airworthy devices --rig demo` shows it.
  public static var microphone: Microphone {
    var microphone = Microphone(
      id: "demo-microphone",
      name: "DEMO speech",
      kind: .virtual,
      access: DeviceAccess(.ready)
    )
    microphone.path = "demo:microphone"
    microphone.formats = ["FLOAT_LE"]
    microphone.ratesHz = [44100, 48000]
    microphone.channels = [1, 2]
    return microphone
  }
}
