import Rig

@testable import Bench

/// A measurement, and every number in it that has to be finite.
@dynamicMemberLookup
struct Measured {
  var measurement: CameraMeasurement

  init(_ log: FrameLog) {
    let mode = CaptureFormat(
      fourcc: "MJPG",
      width: 1280,
      height: 720,
      interval: Fraction(numerator: 1, denominator: 30)
    )
    measurement = CameraMeasurement(asked: mode, negotiated: mode)
    log.measure(into: &measurement)
  }

  subscript<Value>(dynamicMember path: KeyPath<CameraMeasurement, Value>) -> Value {
    measurement[keyPath: path]
  }

  /// Every rate and time is finite and none is negative, and what is absent has its reason.
  var isSound: Bool {
    let spread = measurement.intervalMs
    let numbers = [
      measurement.sourceFps, measurement.deliveredFps, measurement.uniqueFps,
      measurement.bitrateMbps, measurement.seconds, spread?.p50, spread?.p95, spread?.p99,
      spread?.max,
    ]
    let keys: [(String, Bool)] = [
      ("source_fps", measurement.sourceFps == nil),
      ("delivered_fps", measurement.deliveredFps == nil),
      ("unique_fps", measurement.uniqueFps == nil),
      ("interval_ms", measurement.intervalMs == nil),
      ("bitrate_mbps", measurement.bitrateMbps == nil),
      ("jitter_ms", measurement.jitterMs == nil),
      ("latency_ms", measurement.latencyMs == nil),
      ("longest_freeze_ms", measurement.longestFreezeMs == nil),
      ("frame_bytes", measurement.frameBytes == nil),
      ("timestamp_gaps", measurement.timestampGaps == nil),
    ]
    return numbers.allSatisfy { $0.map { $0.isFinite && $0 >= 0 } ?? true }
      && keys.allSatisfy { (measurement.notMeasured[$0.0] != nil) == $0.1 }
      && measurement.droppedFrames >= 0
  }
}

/// Whether two rates are the same within a tolerance; not where one is absent.
func near(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  value.map { abs($0 - expected) <= tolerance } ?? false
}
