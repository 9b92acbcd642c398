import Output
import Rig
import TestExtensions
import Testing
import Text

/// `airworthy devices cameras`, word for word.
@Suite struct CamerasTextTests {
  private func printed(
    _ cameras: [Camera],
    _ language: Language,
    isVerbose: Bool,
    width: Int = 80
  ) -> String {
    DevicesText.text(
      of: DevicesDocument(
        rig: .thisMachine,
        cameras: cameras,
        cameraAbsence: nil,
        microphones: nil,
        computer: nil,
        failures: []
      ),
      showing: [.camera],
      language,
      width: width,
      isVerbose: isVerbose
    )
  }

  @Test(arguments: Language.allCases, [false, true])
  func everyKind(language: Language, isVerbose: Bool) throws {
    let name = "Output/cameras\(isVerbose ? "-verbose" : "")-\(language.rawValue).txt"
    let text = printed(SampleCameras.all, language, isVerbose: isVerbose)
    try GoldenText.expect(text, is: name)
  }

  @Test(arguments: Language.allCases, [40, 80])
  func everyLineFitsItsWidth(language: Language, width: Int) {
    let text = printed(SampleCameras.all, language, isVerbose: true, width: width)
    for line in text.split(separator: "\n") {
      // A word longer than a line and a command to paste are not broken.
      let words = line.split { $0 == " " || $0 == ":" || $0 == "：" }
      let isWhole = words.count <= 2 || line.contains("kill")
      #expect(isWhole || String(line).displayWidth <= width, "\(line)")
    }
  }
}
