internal import AccessProbe
internal import Audio
internal import Rig
internal import SystemCore
internal import SystemPackage

/// Reads one card: what it is, what each of its capture devices can do and whether it is free.
struct CardReader {
  let root: SystemRoot
  let hardware: any SoundHardware
  let deadline: Deadline
  let barriers: BarrierFinder

  /// A card with its microphones, whose ids are still to be given.
  struct Card {
    var index: Int
    var identity: CardIdentity
    var microphones: [Microphone]
  }

  private var procfs: SoundProcfs { SoundProcfs(root: root) }
  private var access: CaptureAccess { CaptureAccess(root: root) }

  /// The card; nil where it has vanished or does not capture.
  func card(_ index: Int) -> Card? {
    guard !deadline.hasPassed else {
      return card(index, procfs.description(ofCard: index), DeviceAccess(.hung))
    }
    do throws(ALSAError) {
      return card(index, try hardware.description(ofCard: index), nil)
    } catch {
      let state = access.after(error, node: "", substreams: [])
      guard state.state != .gone else { return nil }
      return card(index, procfs.description(ofCard: index), state)
    }
  }

  /// `refusal` is why the card itself could not be opened.
  private func card(
    _ index: Int,
    _ description: CardDescription,
    _ refusal: DeviceAccess?
  ) -> Card? {
    guard !description.devices.isEmpty else { return nil }
    let information = description.information
    let identity = CardIdentity(root: root, card: index, cardId: information.id)
    let elements = refusal == nil ? (try? hardware.mixerElements(ofCard: index)) ?? [] : []
    let jacks = refusal == nil ? (try? hardware.jacks(ofCard: index)) ?? [] : []
    let names = MicrophoneNames(description, isUSB: identity.usb != nil)
    let kind = Microphone.Kind(driver: information.driver, isUSB: identity.usb != nil)
    let camera = identity.usb.flatMap { CameraReference(of: $0, root: root) }
    let useCase = UseCase.configuration(of: information, root: root)
    let microphones = description.devices.enumerated().map { ordinal, device in
      var microphone = Microphone(
        id: "",
        name: names[device],
        kind: kind,
        access: DeviceAccess(.ready)
      )
      microphone.card = SoundCard(index, information)
      microphone.device = device.number
      microphone.path = "hw:CARD=\(information.id),DEV=\(device.number)"
      microphone.usb = identity.usb.map { USBIdentity($0) }
      let category = Microphone.Category(
        information,
        device: device,
        isUSB: identity.usb != nil
      )
      microphone.category = category
      microphone.mixer = CaptureMixer(
        elements,
        ordinal: ordinal,
        jacks: jacks,
        isDigitalMicrophone: category == .dmic
      )
      microphone.jacks = jacks.filter(\.isCapture).map { CaptureJack($0) }
      microphone.partOfCamera = camera
      microphone.useCase = useCase.map { UseCase(configuration: $0) }
      if identity.usb != nil {
        microphone.altsets = procfs.altsets(ofCard: index, device: device.number)
      }
      examine(&microphone, card: index, device: device, refusal)
      return microphone
    }
    return Card(index: index, identity: identity, microphones: microphones)
  }

  /// Asks the hardware for its capabilities, or `/proc` where the device is taken or refused.
  private func examine(
    _ microphone: inout Microphone,
    card: Int,
    device: CaptureDevice,
    _ refusal: DeviceAccess?
  ) {
    let node = "/dev/snd/pcmC\(card)D\(device.number)c"
    let substreams = procfs.substreams(ofCard: card, device: device.number)
    microphone.streams = access.streams(substreams)
    let isTaken = !substreams.isEmpty && substreams.allSatisfy(\.isOpen)
    if let refusal {
      microphone.access = refusal
      if refusal.state == .denied {
        microphone.keep(by: barriers.barrier(at: "/dev/snd/controlC\(card)"))
      }
    } else if deadline.hasPassed {
      microphone.access = DeviceAccess(.hung)
    } else if isTaken || device.subdevicesAvailable == 0 {
      microphone.access = access.busy(node: node, substreams: substreams)
    } else {
      do throws(ALSAError) {
        // By number: the library would open every card to find one by its id.
        microphone.take(try hardware.capabilities(of: "hw:\(card),\(device.number)"))
        return
      } catch {
        // Whoever was faster than this probe has opened it since its state was read.
        let current = procfs.substreams(ofCard: card, device: device.number)
        microphone.access = access.after(error, node: node, substreams: current)
        if microphone.access.state == .denied {
          microphone.keep(by: barriers.barrier(at: node))
        }
      }
    }
    microphone.take(procfs.capabilities(ofCard: card, device: device.number))
  }
}

extension Microphone {
  fileprivate mutating func take(_ capabilities: PCMCapabilities) {
    formats = capabilities.formats
    ratesHz = capabilities.rates
    channels = capabilities.channels
    periodFrames = capabilities.periodFrames.map {
      FrameRange(min: $0.lowerBound, max: $0.upperBound)
    }
    bufferFrames = capabilities.bufferFrames.map {
      FrameRange(min: $0.lowerBound, max: $0.upperBound)
    }
  }
}

extension SoundCard {
  fileprivate init(_ index: Int, _ information: CardInformation) {
    self.init(
      index: index,
      id: information.id,
      name: information.name,
      longName: information.longName,
      driver: information.driver,
      mixerName: information.mixerName,
      components: information.components
    )
  }
}

extension Microphone {
  /// Notes what keeps this user from it, with the commands that remove just that.
  fileprivate mutating func keep(by barrier: AccessBarrier?) {
    self.barrier = barrier
    if let barrier { access.commands = barrier.commands }
  }
}
