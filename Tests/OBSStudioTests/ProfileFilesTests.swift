import Rig
import TestExtensions
import TestSupport
import Testing

@testable import OBSStudio

/// What is written for OBS, word for word.
@Suite struct ProfileFilesTests {
  private func text(_ setup: StreamSetup) throws -> String {
    let files = try OBSProfileFiles(setup, name: setup.name, version: OBSVersion(29))
    let collection = OBSSceneCollection(setup, name: setup.name)
    let all = files.files + [("\(setup.name).json", collection.document.document)]
    return all.map { "==> \($0.name)\n\($0.text)" }.joined(separator: "\n")
  }

  @Test func usual() throws {
    try GoldenText.expect(try text(Setups.usual()), is: "OBSStudio/usual.txt")
  }

  @Test func uprightByVAAPI() throws {
    let upright = Setups.usual {
      Setups.makeUpright(&$0)
      $0.ingest = nil
      $0.video.encoder = "h264_vaapi"
    }
    try GoldenText.expect(try text(upright), is: "OBSStudio/upright.txt")
  }

  @Test func `A key is left out unless it is given`() throws {
    let without = try OBSProfileFiles(Setups.usual(), name: "a", version: nil)
    #expect(without.service["settings"]?["key"] == nil)
    let with = try OBSProfileFiles(Setups.usual(), name: "a", version: nil, key: "secret")
    #expect(with.service["settings"]?["key"]?.text == "secret")
  }

  @Test func `Sizes and the interval are packed as OBS's camera source reads them`() {
    #expect(OBSSource.packed(1920, 1080) == 8_246_337_209_400)
    #expect(OBSSource.packed(1, 30) == 4_294_967_326)
    #expect(OBSSource.fourcc("MJPG") == 1_196_444_237)
    #expect(OBSSource.fourcc("YUYV") == 1_448_695_129)
    #expect(OBSSource.fourcc("Y16") == 0x2036_3159)
    #expect(OBSSource.packed(.max, .max) == -1)
  }

  @Test(arguments: [(100.0, 30.0), (-100, -30), (6, 6)])
  func `The gain stays in its filter's range`(gain: Double, written: Double) throws {
    let microphone = try #require(Setups.usual().microphone)
    let source = OBSSource(microphone, gainDb: gain)
    let filter = try #require(source.document["filters"]?.elements.first)
    #expect(filter["settings"]?["db"] == .number(written))
  }

  @Test func `Camera and microphone of one name are told apart`() {
    let collection = OBSSceneCollection(Setups.usual(), name: "a").document
    #expect(collection["AuxAudioDevice1"]?["name"]?.text == "HD Pro Webcam C920 (audio)")
  }

  @Test func `JSON keeps every kind of value`() throws {
    let text = #"{"B":[1,2.5,true,null,"x\n频"],"a":{"_c":-1}}"#
    let node = try #require(JSONNode(Array(text.utf8)))
    #expect(node["B"]?.elements == [1, 2.5, true, .null, "x\n频"])
    #expect(node["a"]?["_c"]?.whole == -1)
    #expect(JSONNode(Array(node.document.utf8)) == node)
    #expect(JSONNode(Array("{".utf8)) == nil)
  }
}
