public import Rig

/// What `airworthy devices --verbose` adds of a microphone: every fact that was read.
public enum MicrophoneDetailMessage: CatalogueMessage, Equatable {
  case card(index: Int, id: String, longName: String)
  case mixer(name: String, components: String)
  case usb(vendorId: String, productId: String, serial: String?)
  case buffers(period: String?, buffer: String?)
  case inputKnownBy(CapturePath.Evidence)
  case element(
    name: String,
    role: MixerElement.Role?,
    value: String?,
    range: String?,
    isOn: Bool?
  )
  case jack(name: String, plugged: Bool, phantom: Bool)
  case altset(
    interface: Int,
    altset: Int,
    formats: String,
    clock: String?,
    bits: Int?,
    channelMap: String?
  )
  case stream(subdevice: Int, state: String, process: String?, pid: Int32?, format: String?)
  case streamBuffer(period: Int, buffer: Int, mostWaiting: Int?)
  case useCase(verb: String?, device: String?, pcm: String?)
  case useCaseConfiguration(String)
  case place(card: String, profile: String?)
  case state(String)
  case channelVolumes(String)
  case baseVolume(decibels: String, hardware: String?)
  case latency(now: String?, configured: String?)
  case flags(String)
  case port(SourcePort)
  case master(String)
  case recording(stream: String, rateHz: Int, isInternal: Bool)
}
