public import Rig
public import Text

/// A bench of encoders for people: a line a run, then what it means.
public enum EncoderText {
  /// The text of a bench.
  public static func text(
    _ measurement: EncoderMeasurement?,
    _ findings: [Finding],
    rig: RigKind,
    _ language: Language,
    width: Int = 80
  ) -> String {
    let mark = DemoMark(rig, language)
    let width = mark.width(of: width)
    var lines: [String] = []
    if let measurement { lines += table(measurement, language, width) }
    lines += FindingText.lines(findings, language, width: width)
    return mark.text(lines)
  }

  private static func table(
    _ measurement: EncoderMeasurement,
    _ language: Language,
    _ width: Int
  ) -> [String] {
    func say(_ message: EncoderMessage) -> String { message.text(in: language) }
    var lines = Paragraph.lines(
      say(
        .material(
          measurement.material,
          width: measurement.sourceWidth,
          height: measurement.sourceHeight,
          fps: measurement.sourceRate.value.map(\.shortRate) ?? "?",
          measurement.whileCapturing
        )
      ),
      width: width
    )
    guard !measurement.trials.isEmpty else { return lines + [say(.nothingTried)] }
    lines.append(
      line([
        say(.columnEncoder), say(.columnPicture), say(.columnBitrate), say(.columnProcessor),
        say(.columnLikeness), say(.columnSpeed),
      ])
    )
    for trial in measurement.trials {
      lines.append(
        line([
          [trial.encoder.displayName, trial.preset].compactMap { $0 }.joined(separator: " "),
          "\(trial.width)x\(trial.height)@\(trial.frameRate.value.map(\.shortRate) ?? "?")",
          "\(trial.bitrateKbps)", trial.cpuPercent.map { "\($0.fixed(0)) %" } ?? "-",
          trial.ssim.map { $0.fixed(3) } ?? "-", trial.margin.fixed(2),
        ])
      )
    }
    for trial in measurement.trials {
      guard let late = trial.lateFrames, let latency = trial.latencyMs else { continue }
      lines += Paragraph.lines(
        say(
          .paced(
            encoder: [trial.encoder.displayName, trial.preset].compactMap { $0 }
              .joined(separator: " "),
            latency: latency.p95.fixed(0),
            late: late
          )
        ),
        width: width
      )
    }
    return lines
  }

  private static func line(_ columns: [String]) -> String {
    let widths = [16, 14, 6, 6, 6]
    let padded = columns.enumerated().map { index, text in
      index < 2
        ? text.padded(to: widths[index])
        : index < widths.count ? text.leftPadded(to: widths[index]) : text
    }
    return padded.joined(separator: "  ")
  }
}
