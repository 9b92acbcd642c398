internal import Logbook
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// Finds the devices of a saved profile under the names that other programs open.
struct ProfileSetup {
  private let shared: SharedOptions
  private let root = SystemRoot()

  init(_ shared: SharedOptions) { self.shared = shared }

  /// The set-up of a profile on this machine; what is not attached is told.
  func setup(of profile: SavedProfile, ingest: String?) throws -> StreamSetup {
    var setup = StreamSetup(
      name: profile.name,
      platform: profile.platform,
      scene: profile.scene,
      ingest: ingest ?? profile.ingest,
      settings: StreamSettings(video: profile.video, audio: profile.audio)
    )
    guard profile.camera != nil || profile.microphone != nil else { return setup }
    let listing = try shared.survey([.cameras, .microphones], shared.supervisor())
    setup.camera = profile.camera.map { feed(of: $0, listing) }
    setup.microphone = profile.microphone.map { feed(of: $0, listing) }
    return setup
  }

  /// A camera by its link in /dev/v4l, which outlives the order of plugging; else by its node.
  private func feed(of choice: DeviceChoice, _ listing: DeviceListing) -> CameraFeed {
    let links = ["/dev/v4l/by-id/", "/dev/v4l/by-path/"].map { $0 + choice.id }
    let camera = listing.cameras.first { $0.id == choice.id }
    let path = links.first { root.exists($0) } ?? camera?.path
    if path == nil {
      shared.console.message(ExportMessage.cameraAbsent(choice.name.harmless))
    }
    let expected = choice.id.hasPrefix("usb-") ? links[0] : links[1]
    return CameraFeed(
      id: choice.id,
      name: choice.name,
      path: path ?? expected,
      mode: choice.mode,
      controls: choice.controls
    )
  }

  /// A microphone by the sound server's name, where there is a server; else by its card.
  private func feed(of choice: DeviceChoice, _ listing: DeviceListing) -> MicrophoneFeed {
    let microphone = listing.microphones?.microphones.first { $0.id == choice.id }
    if microphone == nil {
      shared.console.message(ExportMessage.microphoneAbsent(choice.name.harmless))
    }
    let hasServer = listing.microphones?.soundServer.state == .running
    return MicrophoneFeed(
      id: choice.id,
      name: choice.name,
      source: microphone.map { $0.source?.name } ?? (hasServer ? "default" : nil),
      pcm: microphone.map { $0.path } ?? "default"
    )
  }
}
