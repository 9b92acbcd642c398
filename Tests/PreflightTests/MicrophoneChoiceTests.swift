import Rig
import Testing

@testable import Preflight

/// The microphone that is measured where the user names none.
struct MicrophoneChoiceTests {
  private func microphone(
    _ id: String,
    _ kind: Microphone.Kind = .usb,
    _ state: DeviceAccess.State = .ready,
    isDefault: Bool? = nil
  ) -> Microphone {
    var microphone = Microphone(id: id, name: id, kind: kind, access: DeviceAccess(state))
    if let isDefault {
      var source = SoundSource(name: id, description: id)
      source.isDefault = isDefault
      microphone.source = source
    }
    return microphone
  }

  private func choice(_ microphones: [Microphone]) -> String? {
    MicrophoneChoice.usual(among: microphones)?.id
  }

  @Test func `The sound server's default comes first`() {
    #expect(choice([microphone("a", isDefault: false), microphone("b", isDefault: true)]) == "b")
  }

  @Test func `Without a default the first that can be opened is taken, loopbacks last`() {
    #expect(choice([microphone("a", .loopback), microphone("b", .hda)]) == "b")
    #expect(choice([microphone("a", .usb, .busy), microphone("b", .hda)]) == "b")
    #expect(choice([microphone("a", .usb, .denied), microphone("b", .loopback)]) == "b")
  }

  @Test func `Where none can be opened the first tells why`() {
    #expect(choice([microphone("a", .usb, .denied), microphone("b", .usb, .busy)]) == "a")
  }

  private func real(_ microphones: [Microphone]) -> [String] {
    MicrophoneChoice.real(among: microphones).map(\.id)
  }

  @Test func `Bluetooth headsets are not asked which hears best: it would change their profile`() {
    #expect(real([microphone("usb"), microphone("headset", .bluetooth)]) == ["usb"])
    #expect(real([microphone("headset", .bluetooth)]) == [])
    #expect(
      real([microphone("headset", .bluetooth, isDefault: true), microphone("hda", .hda)]) == ["hda"]
    )
  }

  @Test func `What nobody speaks into is asked only where there is nothing else`() {
    var monitor = microphone("monitor", .virtual)
    monitor.category = .monitor
    var filter = microphone("filter", .virtual)
    filter.category = .filter
    let loop = microphone("loop", .loopback)
    #expect(real([monitor, filter, loop, microphone("usb")]) == ["usb"])
    #expect(real([monitor, filter, loop]) == ["filter", "loop"])
    #expect(real([microphone("usb", .usb, .busy), microphone("hda", .hda)]) == ["hda"])
  }

  @Test func `Without microphones there is no choice`() {
    #expect(choice([]) == nil)
  }
}
