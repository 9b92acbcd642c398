import Rig

/// Holds what was read of a microphone, beside what it gave, against what a show needs.
struct MicrophoneFactsCheck {
  let device: Microphone
  let target: Finding.Target

  var findings: [Finding] { [unplugged, bluetooth, resampled].compactMap { $0 } }

  private func finding(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ arguments: [String: String?]
  ) -> Finding {
    Finding(
      code,
      status,
      target,
      remedy: Remedy(),
      arguments: arguments.compactMapValues { $0 }
    )
  }

  /// The socket that is listened to is known to be empty.
  private var unplugged: Finding? {
    guard let source = device.source, source.portAvailable == false else { return nil }
    return finding(.microphoneUnplugged, .fail, ["port": source.port])
  }

  /// A headset that records gives up its music profile.
  private var bluetooth: Finding? {
    guard device.kind == .bluetooth else { return nil }
    let link = device.source?.bluetooth
    return finding(
      .microphoneBluetooth,
      .warn,
      [
        "profile": link?.profile, "codec": link?.codec,
        "rate_hz": device.source.map { "\($0.rateHz)" },
      ]
    )
  }

  /// The server records at another rate than the hardware could: 44,100 Hz for a source that has
  /// 48,000, which OBS then converts back.
  private var resampled: Finding? {
    guard let source = device.source, source.rateHz > 0, source.rateHz != 48000,
      device.ratesHz.contains(48000), device.ratesHz.contains(source.rateHz)
    else { return nil }
    return finding(
      .microphoneResampled,
      .warn,
      ["server_rate_hz": "\(source.rateHz)", "rate_hz": "48000"]
    )
  }
}
