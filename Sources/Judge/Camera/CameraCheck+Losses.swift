import Rig

/// What was lost on the way, damaged, or came twice.
extension CameraCheck {
  private var numbered: Double { Double(measurement.frames) + Double(measurement.droppedFrames) }

  private var damagedFrames: Int {
    measurement.errorFrames + measurement.shortFrames + measurement.truncatedFrames
  }

  var lostShare: Double {
    (Double(measurement.droppedFrames) + Double(damagedFrames)) / numbered
  }

  /// Frames that the driver numbered but never delivered, and those that arrived damaged: on a USB
  /// link that loses packets both are one thing.
  var losses: [Finding] {
    let dropped = Double(measurement.droppedFrames) / numbered
    let damaged = Double(damagedFrames) / Double(measurement.frames)
    let lost = limits.droppedShare.ceiling(dropped)
    let broken = limits.errorShare.ceiling(damaged)
    let isLink = broken != nil || lost != nil && !hostIsSlow
    if let usb = device?.usbLink, usb.transfer == .isochronous, isLink,
      let worst = [broken, lost].compactMap({ $0 }).max(by: {
        $0.status == .warn && $1.status == .fail
      })
    {
      let isBroken = worst == broken
      return [
        finding(
          .cameraUSBLoss,
          worst,
          isBroken ? "error_share" : "dropped_share",
          isBroken ? damaged : dropped,
          lossArguments.merging(linkArguments(usb)) { $1 }
        )
      ]
    }
    let isTruncation = measurement.truncatedFrames * 2 > damagedFrames
    return [
      lost.map {
        finding(
          hostIsSlow ? .cameraHostSlow : .cameraDropped,
          $0,
          "dropped_share",
          dropped,
          lossArguments
        )
      },
      broken.map {
        finding(
          isTruncation ? .cameraTruncated : .cameraErrors,
          $0,
          "error_share",
          damaged,
          lossArguments
        )
      },
    ].compactMap { $0 }
  }

  private func linkArguments(_ usb: USBCameraFacts) -> [String: String] {
    var arguments = [
      "lost_frames": "\(measurement.droppedFrames + damagedFrames)", "port": usb.port,
      "hub_depth": "\(usb.hubDepth)",
    ]
    let streaming = usb.neighbours.filter { $0.streamsNow == true }.map(\.name)
    arguments["neighbours"] = streaming.isEmpty ? nil : streaming.joined(separator: ", ")
    return arguments
  }

  /// Frames wait for the computer: it takes them later and later.
  private var hostIsSlow: Bool {
    guard let latency = measurement.latencyMs, let fps = negotiatedFps else { return false }
    return latency.p95 > 3000 / fps
  }

  /// Frames that the camera skipped before the driver could number them.
  var gaps: Finding? {
    guard let gaps = measurement.timestampGaps else { return nil }
    let share = Double(gaps) / Double(measurement.frames)
    guard let breach = limits.droppedShare.ceiling(share) else { return nil }
    var arguments = lossArguments
    arguments["timestamp_gaps"] = "\(gaps)"
    return finding(.cameraGaps, breach, "gap_share", share, arguments)
  }

  /// Frames that show nothing new.
  var repeated: Finding? {
    guard let unique = measurement.uniqueFps, delivered > 0,
      measurement.picture?.frozenSeconds.map({ $0 < limits.picture.frozenSeconds.value }) ?? true
    else { return nil }
    let share = unique / delivered
    guard share < limits.uniqueShare.value else { return nil }
    var arguments = modeArguments
    arguments["unique_fps"] = "\(unique.rounded(decimals: 2))"
    return Finding(
      .cameraRepeated,
      limits.fps.floor(unique)?.status ?? .warn,
      target,
      measured: .init(key: "unique_share", value: share),
      threshold: limits.uniqueShare,
      remedy: Remedy(),
      arguments: arguments
    )
  }

  private func finding(
    _ code: FindingCode,
    _ breach: Breach,
    _ key: String,
    _ value: Double,
    _ arguments: [String: String]
  ) -> Finding {
    Finding(
      code,
      breach.status,
      target,
      measured: .init(key: key, value: value),
      threshold: breach.threshold,
      remedy: Remedy(),
      arguments: arguments
    )
  }

  private var lossArguments: [String: String] {
    var arguments = modeArguments
    arguments["frames"] = "\(measurement.frames)"
    arguments["dropped_frames"] = "\(measurement.droppedFrames)"
    arguments["error_frames"] = "\(measurement.errorFrames)"
    arguments["short_frames"] = "\(measurement.shortFrames)"
    arguments["truncated_frames"] = "\(measurement.truncatedFrames)"
    arguments["latency_p95_ms"] = measurement.latencyMs.map { "\($0.p95.rounded(decimals: 1))" }
    return arguments
  }
}
