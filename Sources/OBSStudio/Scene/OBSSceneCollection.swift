public import Rig

/// A new scene collection for OBS: one scene with the camera, and the microphone beside it.
public struct OBSSceneCollection: Sendable, Equatable {
  private static let scene = "Airworthy"

  /// The content of the collection's file.
  public var document: JSONNode

  /// The collection of a set-up under a name.
  public init(_ setup: StreamSetup, name: String) {
    let camera = setup.camera.map { OBSSource($0) }
    let microphone = setup.microphone.map {
      OBSSource($0, gainDb: setup.audio.gainDb, besides: camera?.name)
    }
    let items = camera.map { [OBSSceneCollection.item($0.name, setup)] } ?? []
    let scene: JSONNode = [
      "id": "scene", "versioned_id": "scene", "name": .string(OBSSceneCollection.scene),
      "settings": ["id_counter": .integer(items.count), "items": .array(items)],
    ]
    var members: [JSONNode.Member] = [
      .init(key: "name", value: .string(name)),
      .init(key: "current_scene", value: .string(OBSSceneCollection.scene)),
      .init(key: "current_program_scene", value: .string(OBSSceneCollection.scene)),
      .init(key: "scene_order", value: [["name": .string(OBSSceneCollection.scene)]]),
    ]
    if let microphone {
      members.append(.init(key: "AuxAudioDevice1", value: microphone.document))
    }
    let sources = [camera?.document, scene].compactMap { $0 }
    members.append(.init(key: "sources", value: .array(sources)))
    document = .object(members)
  }

  /// The camera in the scene, as large as the canvas: whole where both lie the same way, else filling
  /// it, which cuts the sides of a wide picture off for an upright one.
  private static func item(_ name: String, _ setup: StreamSetup) -> JSONNode {
    let video = setup.video
    let mode = setup.camera?.mode
    let isWide = mode.map { $0.width >= $0.height } ?? true
    let bounds = isWide == (video.width >= video.height) ? 2 : 3
    return [
      "id": 1, "name": .string(name), "visible": true, "pos": ["x": 0.0, "y": 0.0],
      "scale": ["x": 1.0, "y": 1.0], "align": 5, "bounds_type": .integer(bounds),
      "bounds_align": 0,
      "bounds": ["x": .integer(video.width), "y": .integer(video.height)],
    ]
  }
}
