import Rig
import Testing

@testable import Judge

@Suite("Which microphone hears the speaker best")
struct MicrophoneRankingTests {
  private func microphone(
    _ name: String,
    ratio: Double?,
    voice: Double? = -25,
    seconds: Double = 5
  ) -> RankedMicrophone {
    var measurement = MicrophoneMeasurement(
      via: "alsa",
      rateHz: 48000,
      channels: 1,
      format: "S16_LE"
    )
    measurement.signalToNoiseDb = ratio
    measurement.speechLevelDbfs = voice
    measurement.speechSeconds = ratio == nil ? 0 : seconds
    return RankedMicrophone(
      microphone: Microphone(id: name, name: name, kind: .usb, access: DeviceAccess(.ready)),
      measurement: measurement,
      failure: nil
    )
  }

  private func order(_ ranking: MicrophoneRanking) -> [String] {
    ranking.microphones.map(\.microphone.id)
  }

  @Test func `Distance to the noise decides, not the level`() {
    let ranking = rank([
      microphone("webcam", ratio: 18, voice: -15), microphone("desk", ratio: 38, voice: -30),
    ])
    #expect(order(ranking) == ["desk", "webcam"])
    #expect(ranking.best == "desk")
    #expect(ranking.isClear)
  }

  @Test func `Between equals the louder voice wins, and it is said to be close`() {
    let ranking = rank([
      microphone("far", ratio: 31, voice: -35), microphone("near", ratio: 30, voice: -20),
      microphone("noisy", ratio: 12),
    ])
    #expect(order(ranking) == ["near", "far", "noisy"])
    #expect(!ranking.isClear)
  }

  @Test func `What heard nothing comes last, and none is best where none heard`() {
    let failed = RankedMicrophone(
      microphone: Microphone(id: "gone", name: "gone", kind: .usb, access: DeviceAccess(.gone)),
      measurement: nil,
      failure: .microphoneGone
    )
    let ranking = rank([failed, microphone("a", ratio: nil), microphone("b", ratio: 20)])
    #expect(order(ranking) == ["b", "gone", "a"])
    #expect(ranking.isClear)
    let silent = rank([failed, microphone("a", ratio: nil)])
    #expect(silent.best == nil)
    #expect(!silent.isClear)
  }

  @Test func `A word in passing is no voice`() {
    #expect(rank([microphone("a", ratio: 30, seconds: 0.5)]).best == nil)
  }

  @Test func `Nothing attached`() { #expect(rank([]).microphones.isEmpty) }
}
