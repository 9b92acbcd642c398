import Rig

/// Holds what spoils a microphone's sound, beside its level, against its limits.
struct SoundCheck {
  let device: Microphone?
  let measurement: MicrophoneMeasurement
  let limits: MicrophoneThresholds
  let target: Finding.Target

  var findings: [Finding] {
    [
      hiddenClipping, signalToNoise, hum, dc, oneSided, inverted, bandwidth, drift, gainMoved,
      automaticGain, sourceChanged,
    ].compactMap { $0 }
  }

  /// A finding on a measured value that has left its limits.
  private func finding(
    _ code: FindingCode,
    _ breach: Breach?,
    _ key: String,
    _ value: Double,
    _ arguments: [String: String?] = [:],
    commands: [String] = []
  ) -> Finding? {
    breach.map {
      Finding(
        code,
        $0.status,
        target,
        measured: .init(key: key, value: value),
        threshold: $0.threshold,
        remedy: Remedy(commands: commands),
        arguments: arguments.compactMapValues { $0 }
      )
    }
  }

  private func warning(_ threshold: Threshold, _ isBreached: Bool) -> Breach? {
    isBreached ? Breach(status: .warn, threshold: threshold) : nil
  }

  /// Flat tops below full scale: what clipped before the volume was turned back.
  private var hiddenClipping: Finding? {
    guard measurement.clipRuns == 0, let level = measurement.plateauDbfs else { return nil }
    let count = Double(measurement.plateaus)
    return finding(
      .microphoneClippedHidden,
      warning(limits.plateaus, count > limits.plateaus.value),
      "plateau_dbfs",
      level,
      ["plateaus": "\(measurement.plateaus)"]
    )
  }

  /// The noise alone may pass: a faint voice may still drown in it.
  private var signalToNoise: Finding? {
    guard let ratio = measurement.signalToNoiseDb, ratio.isCredible else { return nil }
    let boost = device?.mixer?.path?.steps.first {
      $0.role == .boost && $0.gainDb >= limits.boost.value
    }
    return finding(
      .microphoneSignalToNoise,
      limits.signalToNoise.floor(ratio),
      "signal_to_noise_db",
      ratio,
      [
        "speech_level_dbfs": measurement.speechLevelDbfs?.tenths,
        "noise_floor_dbfs": measurement.noiseFloorDbfs?.tenths,
        "boost_element": boost?.name, "boost_db": boost?.gainDb.tenths,
      ]
    )
  }

  private var hum: Finding? {
    guard let hum = measurement.hum, hum.levelDbfs.isCredible,
      hum.prominenceDb ?? .infinity >= limits.humProminence.value
    else { return nil }
    return finding(
      .microphoneHum,
      limits.hum.ceiling(hum.levelDbfs),
      "hum_dbfs",
      hum.levelDbfs,
      ["fundamental_hz": "\(Int(hum.fundamentalHz.rounded()))", "lines": "\(hum.lines)"]
    )
  }

  private var dc: Finding? {
    guard let dc = measurement.dcDbfs, dc.isCredible else { return nil }
    return finding(.microphoneDC, limits.dc.ceiling(dc), "dc_dbfs", dc)
  }

  // MARK: Channels

  private var oneSided: Finding? {
    guard let difference = measurement.stereo?.differenceDb, difference.isCredible else {
      return nil
    }
    return finding(
      .microphoneOneSided,
      warning(limits.oneSided, difference.magnitude >= limits.oneSided.value),
      "difference_db",
      difference.magnitude,
      ["channel": difference >= 0 ? "left" : "right"]
    )
  }

  private var inverted: Finding? {
    guard let stereo = measurement.stereo, stereo.kind == .inverted, let loss = stereo.monoLossDb,
      loss.isCredible
    else { return nil }
    return finding(
      .microphoneInverted,
      limits.monoLoss.ceiling(loss),
      "mono_loss_db",
      loss,
      ["correlation": stereo.correlation?.hundredths, "mono_loss_db": loss.tenths]
    )
  }

  private var bandwidth: Finding? {
    guard let bandwidth = measurement.bandwidthHz, bandwidth.isCredible else { return nil }
    return finding(
      .microphoneBandwidth,
      limits.bandwidth.floor(bandwidth),
      "bandwidth_hz",
      bandwidth,
      [
        "rate_hz": "\(measurement.rateHz)",
        "bluetooth": device?.kind == .bluetooth ? "yes" : nil,
        "codec": device?.source?.bluetooth?.codec,
      ]
    )
  }

  // MARK: Time and gain

  /// What the error of the measurement leaves of a drift decides: nothing is called fast or slow that
  /// may be neither.
  private var drift: Finding? {
    guard let drift = measurement.drift, drift.ppm.isCredible, drift.standardErrorPpm.isCredible
    else { return nil }
    let certain = max(0, drift.ppm.magnitude - 2 * drift.standardErrorPpm)
    return finding(
      .microphoneDrift,
      limits.drift.ceiling(certain),
      "drift_ppm",
      drift.ppm.magnitude,
      [
        "ppm": drift.ppm.tenths, "standard_error_ppm": drift.standardErrorPpm.tenths,
        "click_every_seconds": drift.clickEverySeconds.map { "\(Int($0.rounded()))" },
      ]
    )
  }

  /// Another program has its hand on the gain.
  private var gainMoved: Finding? {
    let changes = measurement.gainChanges
    guard let first = changes.first, let last = changes.last else { return nil }
    let muted = last.muted || last.toDb == nil && last.fromDb != nil
    let wasMuted = !muted && changes.contains(where: \.muted)
    let moved = muted ? nil : first.fromDb.flatMap { from in last.toDb.map { $0 - from } }
    let largest = changes.compactMap { change in
      change.fromDb.flatMap { from in change.toDb.map { ($0 - from).magnitude } }
    }.max()
    guard muted || wasMuted || (largest ?? .infinity) > limits.gainMoved.value else { return nil }
    return Finding(
      .microphoneGainMoved,
      muted ? .fail : .warn,
      target,
      measured: .init(key: "gain_change_db", value: moved),
      threshold: limits.gainMoved,
      remedy: Remedy(),
      arguments: [
        "from_db": first.fromDb?.tenths, "to_db": last.toDb?.tenths,
        "muted": muted ? "yes" : wasMuted ? "for_a_while" : nil,
      ].compactMapValues { $0 }
    )
  }

  /// Something else than the gain changed, so that the levels are not those of one set-up. What
  /// matters most is told: another source, then silence, another socket, another rate.
  private var sourceChanged: Finding? {
    let events = measurement.sourceEvents ?? []
    let order: [SourceEvent.Kind] = [.moved, .suspended, .port, .rate]
    guard let kind = order.first(where: { kind in events.contains { $0.kind == kind } }),
      let last = events.last(where: { $0.kind == kind })
    else { return nil }
    return Finding(
      .microphoneSourceChanged,
      .warn,
      target,
      measured: .init(key: "at_seconds", value: last.atSeconds),
      remedy: Remedy(),
      arguments: ["change": kind.rawValue, "from": last.from, "to": last.to]
        .compactMapValues { $0 }
    )
  }

  /// The microphone's own automatic gain, by its switch or by what it does to the pauses.
  private var automaticGain: Finding? {
    let element = device?.mixer?.elements.first {
      $0.role == .autoGain && $0.switches.contains(true)
    }
    guard measurement.noisePumps == true else { return nil }
    let command = element.flatMap { element in
      device?.card.map {
        ShellQuoting.command(["amixer", "-c", $0.id, "sset", element.name, "off"])
      }
    }
    return Finding(
      .microphoneGainAutomatic,
      .warn,
      target,
      remedy: Remedy(commands: command.map { [$0] } ?? []),
      arguments: ["element": element?.name, "pumps": "yes"].compactMapValues { $0 }
    )
  }
}

extension Double {
  /// One decimal: more is noise.
  var tenths: String? { isCredible ? "\(rounded(decimals: 1))" : nil }
  fileprivate var hundredths: String? { isCredible ? "\(rounded(decimals: 2))" : nil }
}
