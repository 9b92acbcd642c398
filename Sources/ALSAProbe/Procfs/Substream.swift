internal import Audio

/// A stream's `status` and `hw_params` below `/proc/asound`.
struct Substream: Equatable {
  /// Whether a process has it open.
  var isOpen: Bool
  /// Whether samples flow.
  var isRunning: Bool
  /// The thread that opened it.
  var owner: Int32?
  /// The format, rate and channels in use; nil before they are set.
  var configuration: PCMCapabilities?

  init(status: String, hardwareParameters: String) {
    let fields = Fields(status)
    isOpen = fields["state"] != nil
    isRunning = ["RUNNING", "DRAINING"].contains(fields["state"] ?? "")
    owner = fields["owner_pid"].flatMap { Int32($0) }
    configuration = Substream.configuration(Fields(hardwareParameters))
  }

  private static func configuration(_ fields: Fields) -> PCMCapabilities? {
    guard
      let format = fields["format"],
      let channels = fields["channels"].flatMap({ Int($0) }),
      let rate = fields["rate"]?.split(separator: " ").first.flatMap({ Int($0) })
    else { return nil }
    return PCMCapabilities(formats: [format], rates: [rate], channels: [channels])
  }
}
