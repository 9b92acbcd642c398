public import Rig

/// By how much to turn a microphone up or down, where, and how loud its noise is then.
public struct GainAdvice: Sendable, Equatable {
  /// dB; what brings the voice to its target without its peaks coming too near to full scale.
  public let decibels: Double
  /// The mixer's element or the server's source; nil where neither can: the microphone's own knob.
  public let control: String?
  /// Commands to paste.
  public let commands: [String]
  /// The noise floor after it; nil where it is not known now.
  public let noiseAfterDbfs: Double?
  /// A boost before the converter that brings much of the noise, and should be lowered first.
  public let boost: CapturePath.Step?

  /// The advice for a voice; nil where none was heard, or it is right as it is.
  public init?(
    _ device: Microphone?,
    _ measurement: MicrophoneMeasurement,
    by limits: MicrophoneThresholds
  ) {
    guard let gain = measurement.gain(to: limits.loudnessTarget.value, limits) else { return nil }
    decibels = gain
    let boost = device?.mixer?.path?.steps.first {
      $0.role == .boost && $0.gainDb >= limits.boost.value
    }
    let first = gain < 0 ? boost : nil
    self.boost = first
    let knob = device.flatMap { GainControl($0, turnedBy: gain, boost: first) }
    control = knob?.name
    commands = knob?.commands ?? []
    noiseAfterDbfs = measurement.noiseFloorDbfs.map { $0 + gain }
  }

  /// What the words of a finding need of it.
  var arguments: [String: String] {
    var arguments = ["gain_db": "\(decibels)"]
    arguments["gain_control"] = control
    arguments["noise_after_dbfs"] = noiseAfterDbfs.map { "\($0.rounded(decimals: 1))" }
    arguments["boost_element"] = boost?.name
    arguments["boost_db"] = boost.map { "\($0.gainDb.rounded(decimals: 1))" }
    return arguments
  }
}

extension MicrophoneMeasurement {
  /// The gain in dB, down to a tenth; nil where no voice was heard, or nothing need be done.
  public func gain(to target: Double, _ limits: MicrophoneThresholds) -> Double? {
    guard !silent, let loudness = loudnessLufs, loudness.isFinite,
      let peak = truePeakDbtp ?? peakDbfs, peak.isFinite
    else { return nil }
    let isTooLoud = loudness > limits.loudnessHigh.warn.value || peak > limits.truePeak.warn.value
    guard isTooLoud || loudness < limits.loudnessLow.warn.value else { return nil }
    if let floor = noiseFloorDbfs, loudness - floor < limits.voiceOverNoise.value { return nil }
    let ceiling = isTooLoud ? limits.truePeak.warn.value : limits.truePeak.fail.value
    let gain = min(target - loudness, ceiling - peak)
    let tenths = (gain * 10 + 1e-6).rounded(.down) / 10
    return tenths.isFinite && tenths != 0 ? tenths : nil
  }
}

/// The knob that changes a microphone's gain, with the command that turns it.
private struct GainControl {
  let name: String
  let commands: [String]

  init?(_ device: Microphone, turnedBy gain: Double, boost: CapturePath.Step?) {
    if let boost, let card = device.card {
      self.init(card, boost.name, boost.index, gain)
    } else if let source = device.source, let volume = source.volumeDb,
      gain < 0 || volume + gain <= 0.05
    {
      self.init(source, gain)
    } else if let card = device.card, let element = device.mixer?.volume,
      let now = element.volumeDb.max(), gain < 0 || now + gain <= (element.maxDb ?? now) + 0.05
    {
      self.init(card, element.name, element.index, gain)
    } else {
      return nil
    }
  }

  private init(_ source: SoundSource, _ gain: Double) {
    name = source.name
    let signed = (gain > 0 ? "+" : "") + "\(gain)dB"
    commands = [ShellQuoting.command(["pactl", "set-source-volume", source.name, signed])]
  }

  private init(_ card: SoundCard, _ element: String, _ index: Int, _ gain: Double) {
    name = element
    commands = [
      ShellQuoting.command([
        "amixer", "-c", card.id, "sset", index == 0 ? element : "\(element),\(index)",
        "\(gain.magnitude)dB\(gain < 0 ? "-" : "+")",
      ])
    ]
  }
}

extension CaptureMixer {
  /// The element of the main capture volume.
  var volume: MixerElement? {
    let step = path?.steps.last { $0.role == .volume }
    let named = elements.first { $0.name == step?.name && $0.index == step?.index }
    return named ?? elements.first { $0.name == "Capture" && !$0.volumeDb.isEmpty }
  }
}
