extension LevelTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    let hear = facts.failed ? "观众会听到" : "观众可能会听到"
    return switch self {
    case .low: lowLevel(facts)
    case .high:
      loudness(facts, "人声太大") + (facts.failed ? "：观众得把音量关小，还可能爆音。" : "：观众可能得把音量关小。")
    case .peakHigh: peak(facts) + (facts.failed ? "：已经没有余量，大声时可能爆音。" : "：声音再大一点就可能爆音。")
    case .clipped: "\(clipRuns(facts))：\(hear)爆音。"
    case .clippedHidden: "\(flatTops(facts))，说明声音在这个音量之前就已削顶：\(hear)爆音。"
    case .noise: "\(noiseFloor(facts))：\(hear)说话背后的杂音。"
    case .signalToNoise: "\(distance(facts))：\(hear)每句话背后的底噪。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    let gain = ChinesePhrases.gain(facts)
    let boost = ChinesePhrases.boostFirst(facts)
    return switch self {
    case .low: lowLevelAdvice(facts)
    case .high: gain ?? boost ?? "请调低麦克风增益（输入音量），或离麦克风远一点。"
    case .peakHigh:
      (gain ?? boost).map { "\($0)检测时请用开播时的最大音量说话。" }
        ?? "请把麦克风增益（输入音量）调低几 dB，检测时用开播时的最大音量说话。"
    case .clipped:
      (gain ?? boost).map { "\($0)然后一边大笑、喊话一边重新检测。" }
        ?? "请调低麦克风增益（输入音量），直到大笑、喊话时也不再爆音。"
    case .clippedHidden:
      "请调低这个音量之前的增益：麦克风本身、外置声卡或麦克风加强；这里怎么调都修不好，在此之前不要再调高。"
    case .noise:
      (gain ?? boost).map { "请靠近麦克风，关掉风扇，关好窗户。\($0)" } ?? "请靠近麦克风并调低增益，关掉风扇，关好窗户。"
    case .signalToNoise:
      (boost.map { "\($0)然后" } ?? "请") + "靠近麦克风，让房间更安静；调高增益没有用，底噪会一起变大。"
    }
  }

  // MARK: Loudness

  private func loudness(_ facts: FindingFacts, _ opening: String) -> String {
    facts.figure("loudness_lufs", .fixed(1))
      .map { "\(opening)，响度 \(ChinesePhrases.limited($0, "LUFS"))" } ?? opening
  }

  private func lowLevel(_ facts: FindingFacts) -> String {
    guard facts.heardVoice else {
      let rise = facts.figure("voice_over_noise_db", .fixed(1))
      return rise.map {
        "没有听到人声，声音只比底噪高 \(ChinesePhrases.limited($0, "dB"))：无法判断音量。"
      } ?? "录音里没有听到人声：无法判断音量。"
    }
    return loudness(facts, "人声太小") + (facts.failed ? "：观众几乎听不清。" : "：观众得把音量开大。")
  }

  private func lowLevelAdvice(_ facts: FindingFacts) -> String {
    guard facts.heardVoice else {
      return "检测时请像开播时那样说话；如果刚才说了话，请确认这就是你用的麦克风，并调高增益。"
    }
    return ChinesePhrases.gain(facts) ?? "请调高麦克风增益（输入音量），或靠近麦克风。"
  }

  // MARK: Peaks

  private func peak(_ facts: FindingFacts) -> String {
    facts.figure("true_peak_dbtp", .fixed(1))
      .map { "最响的峰值达到 \(ChinesePhrases.limited($0, "dBTP"))" } ?? "最响的峰值离满幅太近"
  }

  private func clipRuns(_ facts: FindingFacts) -> String {
    facts.figure("clip_runs_in_10_s", .upTo(1))
      .map { "10 秒内有 \(ChinesePhrases.limited($0, "处"))波形被削顶" } ?? "声音被削顶"
  }

  private func flatTops(_ facts: FindingFacts) -> String {
    let count = facts.text("plateaus", .upTo(0)).map { "有 \($0) 处波形" } ?? "有些波形"
    let level = facts.text("plateau_dbfs", .fixed(1)).map { "在 \($0) dBFS 处" } ?? ""
    return "\(count)还没到满幅就\(level)被削平"
  }

  // MARK: Noise

  private func noiseFloor(_ facts: FindingFacts) -> String {
    facts.figure("noise_floor_dbfs", .fixed(1))
      .map { "底噪为 \(ChinesePhrases.limited($0, "dBFS"))" } ?? "底噪偏高"
  }

  private func distance(_ facts: FindingFacts) -> String {
    let voice = ChinesePhrases.enclosing([level("speech_level_dbfs", facts)])
    let noise = ChinesePhrases.enclosing([level("noise_floor_dbfs", facts)])
    let distance = facts.figure("signal_to_noise_db", .fixed(1))
      .map { "只高 \(ChinesePhrases.limited($0, "dB"))" }
    return "人声\(voice)比底噪\(noise)\(distance ?? "高不了多少")"
  }

  private func level(_ name: String, _ facts: FindingFacts) -> String? {
    facts.text(name, .fixed(1)).map { "\($0) dBFS" }
  }
}
