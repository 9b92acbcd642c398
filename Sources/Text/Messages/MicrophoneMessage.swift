public import Rig

/// What `airworthy devices` says of a microphone.
public enum MicrophoneMessage: CatalogueMessage, Equatable {
  /// What may be switched on along the way from the input to the converter.
  public enum Toggle: Sendable, CaseIterable {
    case automaticGain
    case phantomPower
    case pad
    case air
  }

  case category(Microphone.Category)
  case partOfCamera(name: String, path: String)
  case filter(of: String)
  case bluetooth(profile: String?, codec: String?, bandwidthKhz: String?)
  case usb(port: String, speedMbps: String?)
  /// The sum of the steps and its total, `Mic Boost 20.0 dB + Capture 12.0 dB = 32.0 dB`.
  case gain(String, input: String?)
  /// What is known of the gain where the input, and so its boost, is not.
  case gainOfUnknownInput(String)
  /// What is known of the gain where the input's volume is not.
  case gainWithoutVolume(String)
  /// Each input with its gain, where it can't be told which is used.
  case gainOfInputs([String])
  case inputWithoutGain(String)
  case toggle(Toggle, isOn: Bool)
  case mutedByCaptureSwitch
  case inServer(String)
  case isDefault
  case mutedByServer
  case volume(percent: String)
  case amplified(decibels: String)
  case rate(hertz: Int)
  case resampled(from: Int, to: Int)
  case unplugged(port: String)
  case recordedBy([String])
  case recorder(name: String, pid: Int?, muted: Bool, paused: Bool, volumeDb: String?)
  case switchesProfile
  case telephoneNow
  case onlyThroughServer
  case source(String)
}
