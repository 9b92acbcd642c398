import Rig
import Testing

@testable import Judge

@Suite("By how much to turn a microphone up or down, and where")
struct GainAdviceTests {
  private func advice(_ change: (inout MicrophoneEvidence) -> Void) throws -> GainAdvice? {
    var evidence = Good.microphone
    change(&evidence)
    let measurement = try #require(evidence.measurement)
    return GainAdvice(evidence.device, measurement, by: try Good.limits.microphone)
  }

  @Test func `A voice within its range needs none`() throws {
    #expect(try advice { _ in } == nil)
  }

  @Test func `A quiet voice is brought to its target where the server cuts it`() throws {
    let advice = try advice {
      $0.measurement?.loudnessLufs = -28
      $0.measurement?.truePeakDbtp = -16
      $0.device?.source?.volumeDb = -12
    }
    #expect(advice?.decibels == 10)
    #expect(advice?.noiseAfterDbfs == -55)
    #expect(advice?.control == "alsa_input.usb")
    #expect(advice?.commands == ["pactl set-source-volume alsa_input.usb +10.0dB"])
  }

  @Test func `The server never amplifies: the card does`() throws {
    let advice = try advice {
      $0.measurement?.loudnessLufs = -28
      $0.measurement?.truePeakDbtp = -16
      $0.device?.source?.volumeDb = 0
      $0.device?.mixer?.elements = [
        MixerElement(name: "Capture", index: 0, volumeDb: [4, 4], minDb: 0, maxDb: 30)
      ]
    }
    #expect(advice?.control == "Capture")
    #expect(advice?.commands == ["amixer -c PCH sset Capture 10.0dB+"])
  }

  @Test func `Where nothing here has room, the microphone's own knob is left`() throws {
    let advice = try advice {
      $0.measurement?.loudnessLufs = -28
      $0.measurement?.truePeakDbtp = -16
      $0.device?.source?.volumeDb = 0
    }
    #expect(advice?.decibels == 10)
    #expect(advice?.control == nil)
    #expect(advice?.commands == [])
  }

  @Test func `Peaks bound what can be gained`() throws {
    let advice = try advice {
      $0.measurement?.loudnessLufs = -28
      $0.measurement?.truePeakDbtp = -4
    }
    #expect(advice?.decibels == 3)
  }

  @Test func `High peaks come down to where there is room, however quiet the voice`() throws {
    let advice = try advice {
      $0.measurement?.loudnessLufs = -20
      $0.measurement?.truePeakDbtp = -0.5
      $0.device?.source?.volumeDb = 0
    }
    #expect(advice?.decibels == -2.5)
    #expect(advice?.commands == ["pactl set-source-volume alsa_input.usb -2.5dB"])
  }

  @Test func `A large boost goes first`() throws {
    let advice = try advice {
      $0.measurement?.loudnessLufs = -10
      var path = CapturePath()
      path.steps = [
        .init(name: "Mic Boost", index: 0, role: .boost, gainDb: 20),
        .init(name: "Capture", index: 0, role: .volume, gainDb: 12),
      ]
      $0.device?.mixer?.path = path
    }
    #expect(advice?.boost?.name == "Mic Boost")
    #expect(advice?.control == "Mic Boost")
    #expect(advice?.commands == ["amixer -c PCH sset 'Mic Boost' 8.0dB-"])
    #expect(advice?.arguments["boost_db"] == "20.0")
  }

  @Test func `Nobody spoke: no advice`() throws {
    #expect(try advice { $0.measurement?.loudnessLufs = -60 } == nil)
    #expect(try advice { $0.measurement?.silent = true } == nil)
  }

  @Test func `The scene's target counts`() throws {
    let limits = try Good.limits(overridden: [
      ThresholdOverride(id: "microphone.loudness.target", value: -16, source: "test")
    ]).microphone
    var evidence = Good.microphone
    evidence.measurement?.loudnessLufs = -28
    evidence.measurement?.truePeakDbtp = -20
    let measurement = try #require(evidence.measurement)
    #expect(GainAdvice(evidence.device, measurement, by: limits)?.decibels == 12)
  }
}
