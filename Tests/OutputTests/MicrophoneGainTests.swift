import Rig
import Testing
import Text

/// The line that tells how loud a microphone is set: never 0 for what is not known.
@Suite struct MicrophoneGainTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path: CapturePath
    var line: String?
  }

  @Test(arguments: cases)
  func gain(given: Case) {
    var microphone = Microphone(id: "m", name: "M", kind: .hda, access: DeviceAccess(.ready))
    microphone.mixer = CaptureMixer(
      captureVolumeDb: 0,
      captureSwitch: true,
      elements: [],
      path: given.path
    )
    let lines = printed([microphone], .english, width: 120).split(separator: "\n").map {
      $0.dropFirst(4)
    }
    let gain = lines.first { $0.hasPrefix("gain") || $0.hasPrefix("input") }
    #expect(gain.map { String($0) } == given.line)
    #expect(lines.count { $0.contains("dB") } == (given.path.steps.isEmpty ? 0 : 1))
  }

  private static let boost = CapturePath.Step(
    name: "Mic Boost",
    index: 0,
    role: .boost,
    gainDb: 20
  )
  private static let volume = CapturePath.Step(
    name: "Capture",
    index: 1,
    role: .volume,
    gainDb: -0.04
  )

  static let cases = [
    Case(
      testDescription: "whole, of two",
      path: path([boost, volume], total: 19.96, input: "Mic"),
      line: "gain: Mic Boost 20.0 dB + Capture,1 0.0 dB = 20.0 dB, input “Mic”"
    ),
    Case(
      testDescription: "whole, of one",
      path: path([boost], total: 20, input: nil),
      line: "gain: Mic Boost 20.0 dB"
    ),
    Case(
      testDescription: "input not known",
      path: path([volume], total: nil, input: nil),
      line: "gain: Capture,1 0.0 dB and a boost that depends on the input, which is not known"
    ),
    Case(
      testDescription: "volume not known",
      path: path([boost], total: nil, input: "Mic"),
      line: "gain: Mic Boost 20.0 dB and a volume that is not known"
    ),
    Case(
      testDescription: "no scale",
      path: path([], total: nil, input: "Mic"),
      line: "input “Mic”, its gain is not known"
    ),
    Case(testDescription: "nothing known", path: path([], total: nil, input: nil), line: nil),
  ]

  private static func path(
    _ steps: [CapturePath.Step],
    total: Double?,
    input: String?
  ) -> CapturePath {
    var path = CapturePath(steps: steps)
    path.totalGainDb = total
    path.input = input
    return path
  }
}
