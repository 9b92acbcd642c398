internal import SystemCore
internal import SystemPackage

/// An open PCM with a configuration set.
public struct ConfiguredCapture: ~Copyable {
  /// The PCM.
  public let pcm: ALSACapture
  /// What it was configured to.
  public let configuration: CaptureConfiguration

  /// Opens a PCM such as `hw:CARD=PCH,DEV=0` at the nearest rate and channels it has.
  ///
  /// The library's conversions (`plughw`) are taken only where the hardware has no format or access
  /// that is read here.
  public init(opening name: String, rate: Int, channels: Int) throws(ALSAError) {
    do throws(ALSAError) {
      self = try ConfiguredCapture(exactly: name, rate: rate, channels: channels)
    } catch {
      guard error.code == .invalidArgument, name.hasPrefix("hw:") else { throw error }
      self = try ConfiguredCapture(exactly: "plug" + name, rate: rate, channels: channels)
    }
  }

  private init(exactly name: String, rate: Int, channels: Int) throws(ALSAError) {
    let pcm = try ALSACapture(opening: name)
    configuration = try pcm.configure(rate: rate, channels: channels)
    self.pcm = pcm
  }
}
