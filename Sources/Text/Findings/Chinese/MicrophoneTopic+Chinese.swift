extension MicrophoneTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "人声清晰，音量合适\(levels(facts))。"
    case .none: "没有找到麦克风：观众将听不到你的声音。"
    case .unknown: "找不到指定的麦克风：观众将听不到你的声音。"
    case .busy: "麦克风正被\(ChinesePhrases.holder(facts))占用：其他程序现在无法使用，因此没有测试。"
    case .denied: "当前用户没有使用麦克风的权限：观众将听不到你的声音。"
    case .hung: "麦克风没有及时应答，因此无法测试。"
    case .gone: "麦克风在测试中断开了：如果发生在直播时，观众会听不到你的声音。"
    case .failed: "麦克风测试没能完成\(ChinesePhrases.detail(facts))，因此无法判断。"
    case .muted: "麦克风处于静音状态\(places(facts))：观众将听不到你的声音。"
    case .silent: "麦克风送出的全是数字静音，每个采样都是零：观众将听不到你的声音。"
    case .levelLow: lowLevel(facts)
    case .levelHigh:
      loudness(facts, "人声太大") + (facts.failed ? "：观众得把音量关小，还可能爆音。" : "：观众可能得把音量关小。")
    case .peakHigh: peak(facts) + (facts.failed ? "：已经没有余量，大声时可能爆音。" : "：声音再大一点就可能爆音。")
    case .clipped: clippedSamples(facts) + "：观众\(facts.failed ? "会" : "可能会")听到爆音。"
    case .noise: noiseFloor(facts) + "：观众\(facts.failed ? "会" : "可能会")听到说话背后的杂音。"
    case .softwareGain: "\(amplification(facts))：底噪会一起放大，大声时可能爆音。"
    case .lost: losses(facts) + "：观众\(facts.failed ? "会" : "可能会")听到断音或咔嗒声。"
    case .monitorDefault:
      "默认录音设备录的是电脑播放的声音\(source(facts))，不是麦克风：观众可能听不到你说话。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "请接上麦克风；如果已经接上，换一个接口试试。"
    case .unknown: "请接好麦克风，或从“airworthy devices”列出的麦克风中选一个。"
    case .busy:
      "请关闭\(facts.word("holder").map { " \($0)" } ?? "占用麦克风的程序")，"
        + "或在其中改用别的麦克风，然后重新检测。"
    case .denied: "请为当前用户开通声音设备权限（多数系统上是加入 audio 用户组），然后注销并重新登录。"
    case .hung: "请把麦克风拔下再插上，然后重新检测；如果仍然没有应答，请重启电脑。"
    case .gone: "请检查插头和线材，不要经过 USB 集线器，然后重新检测。"
    case .failed: "请重新检测；如果再次出错，换一个接口试试。"
    case .muted: "请取消静音，并检查麦克风或耳机上的静音开关。"
    case .silent: "请检查静音开关和线材，并确认这就是你说话用的麦克风。"
    case .levelLow: lowLevelAdvice(facts)
    case .levelHigh: "请调低麦克风增益（输入音量），或离麦克风远一点。"
    case .peakHigh: "请把麦克风增益（输入音量）调低几 dB，检测时用开播时的最大音量说话。"
    case .clipped: "请调低麦克风增益（输入音量），直到大笑、喊话时也不再爆音。"
    case .noise: "请靠近麦克风并调低增益，关掉风扇，关好窗户。"
    case .softwareGain: "请把音量调回 100 %，需要更大声时调高麦克风或声卡本身的增益。"
    case .lost: "请关闭占用电脑的程序；USB 麦克风请换一个接口，不要经过集线器。"
    case .monitorDefault: "请把麦克风设为默认输入，或在直播软件中直接选择它。"
    }
  }

  // MARK: Level

  private func levels(_ facts: FindingFacts) -> String {
    let levels = [
      facts.text("loudness_lufs", .fixed(1)).map { "响度 \($0) LUFS" },
      facts.text("true_peak_dbtp", .fixed(1)).map { "峰值 \($0) dBTP" },
      facts.text("noise_floor_dbfs", .fixed(1)).map { "底噪 \($0) dBFS" },
    ].compactMap { $0 }
    return levels.isEmpty ? "" : "（\(levels.joined(separator: "，"))）"
  }

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
    facts.heardVoice
      ? "请调高麦克风增益（输入音量），或靠近麦克风。"
      : "检测时请像开播时那样说话；如果刚才说了话，请确认这就是你用的麦克风，并调高增益。"
  }

  private func places(_ facts: FindingFacts) -> String {
    let places = facts.mutedPlaces.map { place in
      switch place {
      case .mixer: "声卡的录音开关已关"
      case .source: "系统声音设置中已静音"
      case .volume: "音量为 0 %"
      }
    }
    return places.isEmpty ? "" : "（\(places.joined(separator: "，"))）"
  }

  // MARK: Peaks, noise, losses

  private func peak(_ facts: FindingFacts) -> String {
    facts.figure("true_peak_dbtp", .fixed(1))
      .map { "最响的峰值达到 \(ChinesePhrases.limited($0, "dBTP"))" } ?? "最响的峰值离满幅太近"
  }

  private func clippedSamples(_ facts: FindingFacts) -> String {
    facts.figure("clipped_samples_in_10_s", .upTo(1))
      .map { "10 秒内有 \(ChinesePhrases.limited($0, "个"))采样被削顶" } ?? "声音被削顶"
  }

  private func noiseFloor(_ facts: FindingFacts) -> String {
    facts.figure("noise_floor_dbfs", .fixed(1))
      .map { "底噪为 \(ChinesePhrases.limited($0, "dBFS"))" } ?? "底噪偏高"
  }

  private func amplification(_ facts: FindingFacts) -> String {
    facts.figure("volume_percent", .upTo(0))
      .map { "系统把麦克风音量放大到 \(ChinesePhrases.limited($0, "%"))" } ?? "系统放大了麦克风音量"
  }

  private func losses(_ facts: FindingFacts) -> String {
    facts.figure("overruns_in_10_s", .upTo(1))
      .map { "10 秒内丢失声音 \(ChinesePhrases.limited($0, "次"))" } ?? "有声音在传输中丢失"
  }

  private func source(_ facts: FindingFacts) -> String {
    facts.word("source").map { "（“\($0)”）" } ?? ""
  }
}
