import SystemPackage

@testable import ALSAProbe
@testable import Audio

/// A machine without cards.
struct NoHardware: SoundHardware {
  func cards() -> [Int] { [] }
  func description(ofCard card: Int) throws(ALSAError) -> CardDescription {
    throw ALSAError(.noSuchFileOrDirectory, in: "snd_ctl_open")
  }
  func capabilities(of path: String) throws(ALSAError) -> PCMCapabilities {
    throw ALSAError(.noSuchFileOrDirectory, in: "snd_pcm_open")
  }
  func mixerElements(ofCard card: Int) throws(ALSAError) -> [ALSAMixerElement] { [] }
  func jacks(ofCard card: Int) throws(ALSAError) -> [ALSAJack] { [] }
}
