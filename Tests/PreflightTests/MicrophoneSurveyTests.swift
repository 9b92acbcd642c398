import OrderedJSON
import Rig
import SystemCore
import Testing
import Workers

@testable import Preflight

/// A sound card that hangs in the kernel takes the worker that opens it with it.
@Suite(.timeLimit(.minutes(1)))
struct MicrophoneSurveyTests {
  private func line(_ fact: MicrophoneSurveyFact) throws -> String {
    try OrderedJSON.text(of: WorkerMessage.measurement(fact), .wire)
  }

  private func listing(_ ids: [String], hung: Bool = false) -> MicrophoneListing {
    MicrophoneListing(
      microphones: ids.map {
        Microphone(id: $0, name: $0, kind: .usb, access: DeviceAccess(hung ? .hung : .ready))
      },
      monitors: [],
      soundServer: SoundServer(.running),
      absence: nil
    )
  }

  /// Once, one hung card cost the whole list.
  @Test func `A card that hangs is told as hung, and hides none of the others`() throws {
    let supervisor = Supervisor(
      program: "/bin/sh",
      arguments: [
        "-c",
        """
        read -r job
        case "$job" in
        *'"all"'*) echo '\(try line(.cards([0, 3])))'; exec sleep 600 ;;
        *'"only":{"_0":0}'*) echo '\(try line(.listing(listing(["good"]))))' ;;
        *'"only":{"_0":3}'*'"opensDevices":false'*)
          echo '\(try line(.listing(listing(["stuck"], hung: true))))' ;;
        *'"only":{"_0":3}'*) exec sleep 600 ;;
        *'"none"'*) echo '\(try line(.listing(listing(["bluez"]))))' ;;
        esac
        echo '{"message":"done"}'
        """,
      ]
    )
    let found = DeviceSurvey(supervisor, rig: .thisMachine).run(.microphones)
    let microphones = try #require(found.microphones?.microphones)
    #expect(microphones.map(\.id) == ["good", "stuck", "bluez"])
    #expect(microphones.map(\.access.state) == [.ready, .hung, .ready])
    #expect(found.failures.isEmpty)
  }

  @Test func `Where nothing answers at all, the listing has failed`() {
    let supervisor = Supervisor(program: "/bin/sh", arguments: ["-c", "exec sleep 600"])
    let found = DeviceSurvey(supervisor, rig: .thisMachine).run(.microphones)
    #expect(found.microphones == nil)
    #expect(found.failures.map(\.code) == [.microphoneHung])
  }

  @Test func `A listing that comes is taken as it is, by one worker`() throws {
    let supervisor = Supervisor(
      program: "/bin/sh",
      arguments: [
        "-c",
        """
        read -r job
        case "$job" in *'"all"'*) ;; *) exit 1 ;; esac
        echo '\(try line(.cards([0])))'
        echo '\(try line(.listing(listing(["a", "b"]))))'
        echo '{"message":"done"}'
        """,
      ]
    )
    let found = DeviceSurvey(supervisor, rig: .thisMachine).run(.microphones)
    #expect(found.microphones == listing(["a", "b"]))
  }
}
