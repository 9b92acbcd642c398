internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import Text
internal import Workers

/// How every bench command ends: the document or the text, then the exit code.
struct BenchReport<Device: Codable & Sendable, Measurement: Codable & Sendable> {
  let schema: String
  let shared: SharedOptions
  let device: (key: String, value: Device)?
  let outcome: BenchOutcome<Measurement>
  let judgement: Judgement
  var promise: UplinkPromise?
  let text: (Measurement) -> [BenchMessage]

  func finish() throws {
    let console = shared.console
    console.progress(nil)
    if case .interrupted = outcome {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    if shared.json {
      try console.write(
        json: BenchDocument(
          schema: schema,
          rig: shared.rig,
          device: device,
          measurement: outcome.measurement,
          promise: promise,
          findings: judgement.findings
        )
      )
    } else {
      try console.write(
        BenchText.text(
          (outcome.measurement.map(text) ?? []) + (promise?.messages ?? []),
          judgement.findings,
          rig: shared.rig,
          shared.language,
          width: Console.width
        )
      )
    }
    try ExitStatus.leave(judgement)
  }
}

extension ExitStatus {
  /// Leaves with the code for a judgement; where nothing could be measured, sysexits say why.
  static func leave(_ judgement: Judgement) throws {
    if let code = judgement.findings.lazy.compactMap({ sysexit(for: $0.code) }).first {
      throw code
    }
    switch judgement.verdict {
    case .ready: return
    case .notReady: throw notReady
    case .undetermined: throw undetermined
    }
  }

  private static func sysexit(for code: FindingCode) -> ExitCode? {
    switch code {
    case .cameraNone, .cameraUnknown, .cameraGone, .microphoneNone, .microphoneUnknown,
      .microphoneGone:
      noInput
    case .cameraDenied, .microphoneDenied: noPermission
    case .cameraBusy, .microphoneBusy, .microphoneServerGone, .microphoneServerHung, .uplinkName,
      .uplinkNameServer,
      .uplinkRefused, .uplinkTimedOut, .uplinkUnreachable, .uplinkPortBlocked, .uplinkTLS,
      .uplinkTLSExpired, .uplinkTLSName, .uplinkTLSUntrusted, .uplinkNotTLS, .uplinkWantsTLS,
      .uplinkPortal, .uplinkHTTP, .uplinkNotRTMP, .uplinkApplication, .uplinkKey,
      .uplinkSilentClose, .uplinkDenied, .uplinkNameInUse, .uplinkPassphrase, .uplinkSilent,
      .uplinkIncompatible, .uplinkNotSRT, .uplinkSRTLibrary, .uplinkServerBusy, .uplinkServerFailed:
      unavailable
    default: nil
    }
  }
}
