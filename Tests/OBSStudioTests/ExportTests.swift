import Rig
import SystemCore
import TestSupport
import Testing

@testable import OBSStudio

/// Nothing of the user's is touched; what is written is whole.
@Suite struct ExportTests {
  private func export(
    _ tree: borrowing SynthesisedTree,
    _ name: String = "evening",
    replacing: Bool = false
  ) throws -> OBSExport {
    let setup = Setups.usual { $0.name = name }
    let folder = OBSFolder("/o", .native, root: tree.root)
    let export = OBSExport(name, into: folder, replacing: replacing)
    try export.write(
      try OBSProfileFiles(setup, name: name, version: nil),
      OBSSceneCollection(setup, name: name)
    )
    return export
  }

  private func failure(
    _ tree: borrowing SynthesisedTree,
    _ name: String = "evening",
    replacing: Bool = false
  ) -> OBSExport.Failure? {
    do {
      _ = try export(tree, name, replacing: replacing)
      return nil
    } catch {
      return error as? OBSExport.Failure
    }
  }

  @Test func `A profile folder and a collection are made beside those that are there`() throws {
    let tree = try SynthesisedTree([
      "/o/global.ini": "[Basic]\nProfile=Untitled\n",
      "/o/basic/profiles/Untitled/basic.ini": "[General]\nName=Untitled\n",
    ])
    let export = try export(tree)
    #expect(export.command == ["obs", "--profile", "evening", "--collection", "evening"])
    #expect(tree.root.names(in: "/o/basic/profiles") == ["Untitled", "evening"])
    #expect(
      tree.root.names(in: "/o/basic/profiles/evening")
        == ["basic.ini", "service.json", "streamEncoder.json"]
    )
    #expect(tree.root.names(in: "/o/basic/scenes") == ["evening.json"])
    #expect(tree.root.text("/o/global.ini") == "[Basic]\nProfile=Untitled")
  }

  @Test(arguments: [
    "[Basic]\nProfile=evening\n", "[Basic]\nProfileDir=evening\n",
    "[Basic]\nSceneCollection=evening\n", "[Basic]\nSceneCollectionFile=evening\n",
    "[Basic]\nSceneCollectionFile=evening.json\n",
  ])
  func `What OBS is at is never touched, even with force`(ini: String) throws {
    for file in ["/o/global.ini", "/o/user.ini"] {
      let tree = try SynthesisedTree([file: ini])
      #expect(failure(tree, replacing: true) == .inUse(name: "evening"))
      #expect(!tree.root.exists("/o/basic"))
    }
  }

  @Test func `A name that is taken is refused, and replaced with force alone`() throws {
    let tree = try SynthesisedTree([
      "/o/basic/profiles/old/basic.ini": "[General]\nName=evening\n",
      "/o/basic/profiles/old/recordEncoder.json": "{}",
    ])
    #expect(failure(tree) == .exists(path: "/o/basic/profiles/old"))
    #expect(!tree.root.exists("/o/basic/scenes"))
    #expect(failure(tree, replacing: true) == nil)
    #expect(
      tree.root.names(in: "/o/basic/profiles/old")
        == ["basic.ini", "service.json", "streamEncoder.json"]
    )
    #expect(tree.root.names(in: "/o/basic/profiles") == ["old"])
  }

  @Test func `A collection of the name is refused before anything is written`() throws {
    let tree = try SynthesisedTree(["/o/basic/scenes/x.json": #"{"name":"evening"}"#])
    #expect(failure(tree) == .exists(path: "/o/basic/scenes/x.json"))
    #expect(!tree.root.exists("/o/basic/profiles"))
  }

  @Test func `What is corrupt is reported and left as it is, even with force`() throws {
    let profile = try SynthesisedTree(["/o/basic/profiles/evening/basic.ini": "[General]\nx\n"])
    #expect(
      failure(profile, replacing: true)
        == .corrupt(
          path: "/o/basic/profiles/evening/basic.ini",
          reason: "line 2: neither a section nor KEY=VALUE"
        )
    )
    #expect(profile.root.text("/o/basic/profiles/evening/basic.ini") == "[General]\nx")
    let folder = try SynthesisedTree(["/o/basic/profiles/evening/service.json": "{}"])
    #expect(
      failure(folder, replacing: true)
        == .corrupt(path: "/o/basic/profiles/evening", reason: "basic.ini?")
    )
    let scenes = try SynthesisedTree(["/o/basic/scenes/evening.json": "{\"name\":"])
    #expect(
      failure(scenes, replacing: true)
        == .corrupt(path: "/o/basic/scenes/evening.json", reason: "no JSON object")
    )
    #expect(scenes.root.text("/o/basic/scenes/evening.json") == "{\"name\":")
  }

  @Test func `Where the profile can't be written, no collection stays behind`() throws {
    // A file in place of the folder stops root as well.
    let tree = try SynthesisedTree(["/o/basic/profiles": ""])
    guard case .system? = failure(tree) else {
      Issue.record("no failure")
      return
    }
    #expect(tree.root.names(in: "/o/basic/scenes").isEmpty)
  }

  @Test func `Blanks in a name become underscores in file names`() throws {
    let tree = try SynthesisedTree()
    let export = try export(tree, "late show")
    #expect(export.profilePath == "/o/basic/profiles/late_show")
    #expect(export.collectionPath == "/o/basic/scenes/late_show.json")
    #expect(OBSFolder("/o", .native, root: tree.root).profileFolders().map(\.name) == ["late show"])
  }
}
