internal import Audio
internal import Rig

/// A stream's `status` and `hw_params` below `/proc/asound`.
struct Substream: Equatable {
  /// The subdevice's number.
  var number = 0
  /// ALSA's state; nil where no process has it open.
  var state: String?
  /// The thread that opened it.
  var owner: Int32?
  /// The most frames that have waited to be read.
  var availMax: Int?
  /// The format, rate and channels in use; nil before they are set.
  var configuration: PCMCapabilities?

  /// Whether a process has it open.
  var isOpen: Bool { state != nil }
  /// Whether samples flow.
  var isRunning: Bool { state == "RUNNING" || state == "DRAINING" }

  init(number: Int = 0, status: String, hardwareParameters: String) {
    let fields = Fields(status)
    self.number = number
    state = fields["state"]
    owner = fields["owner_pid"].flatMap { Int32($0) }
    availMax = fields["avail_max"].flatMap { Int($0) }
    configuration = Substream.configuration(Fields(hardwareParameters))
  }

  private static func configuration(_ fields: Fields) -> PCMCapabilities? {
    guard
      let format = fields["format"],
      let channels = fields["channels"].flatMap({ Int($0) }),
      let rate = fields["rate"]?.split(separator: " ").first.flatMap({ Int($0) })
    else { return nil }
    return PCMCapabilities(
      formats: [format],
      rates: [rate],
      channels: [channels],
      periodFrames: fields["period_size"].flatMap { Int($0) }.map { $0...$0 },
      bufferFrames: fields["buffer_size"].flatMap { Int($0) }.map { $0...$0 }
    )
  }
}

extension OpenPCMStream {
  /// A stream that is open, with the process that opened it; nil where it is closed.
  init?(_ substream: Substream, process: (pid: Int32, name: String?)?) {
    guard let state = substream.state else { return nil }
    self.init(subdevice: substream.number, state: state)
    pid = process?.pid
    self.process = process?.name
    format = substream.configuration?.formats.first
    rateHz = substream.configuration?.rates.first
    channels = substream.configuration?.channels.first
    periodFrames = substream.configuration?.periodFrames?.lowerBound
    bufferFrames = substream.configuration?.bufferFrames?.lowerBound
    availMaxFrames = substream.availMax
  }
}
