internal import Rig

extension MicrophoneTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "人声清晰，音量合适\(levels(facts))。"
    case .none: "没有找到麦克风：\(ChinesePhrases.unheard)。"
    case .unknown: "找不到指定的麦克风：\(ChinesePhrases.unheard)。"
    case .busy: "麦克风正被\(ChinesePhrases.holder(facts))占用：其他程序现在无法使用，因此没有测试。"
    case .denied: "当前用户没有使用麦克风的权限：\(ChinesePhrases.unheard)。"
    case .hung: "麦克风没有及时应答，因此无法测试。"
    case .gone: "麦克风在测试中断开了：如果发生在直播时，观众会听不到你的声音。"
    case .failed: "麦克风测试没能完成\(ChinesePhrases.detail(facts))，因此无法判断。"
    case .serverHung: "声音服务停止应答，麦克风无法测试：如果发生在直播时，你的声音会中断。"
    case .serverGone:
      "声音服务在测试中退出了\(ChinesePhrases.detail(facts))：如果发生在直播时，观众会听不到你的声音。"
    case .monitorDefault:
      "默认录音设备录的是电脑播放的声音\(source(facts))，不是麦克风：观众可能听不到你说话。"
    case .otherDefault:
      "默认录音设备是\(input(facts))，不是刚才测试的麦克风\(reason(facts))：观众听到的可能是另一个麦克风的声音。"
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
    case .serverHung, .serverGone:
      "请重启声音服务（“systemctl --user restart pipewire pipewire-pulse”，PulseAudio 用“pulseaudio -k”），"
        + "或注销后重新登录，然后重新检测。"
    case .monitorDefault: "请把麦克风设为默认输入，或在直播软件中直接选择它。"
    case .otherDefault: "请把刚才测试的麦克风设为默认输入，或在直播软件中直接选择它。"
    }
  }

  private func levels(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([
      facts.text("loudness_lufs", .fixed(1)).map { "响度 \($0) LUFS" },
      facts.text("true_peak_dbtp", .fixed(1)).map { "峰值 \($0) dBTP" },
      facts.text("noise_floor_dbfs", .fixed(1)).map { "底噪 \($0) dBFS" },
    ])
  }

  // MARK: The default input

  private func source(_ facts: FindingFacts) -> String {
    facts.word("source").map { "（“\($0)”）" } ?? ""
  }

  private func input(_ facts: FindingFacts) -> String {
    facts.word("default").map { "“\($0)”" } ?? "另一个输入"
  }

  private func reason(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([facts.defaultReason.map(words)])
  }

  private func words(_ reason: DefaultSource.Reason) -> String {
    switch reason {
    case .configured: "有人或程序把它设成了默认"
    case .onlyOne: "声音服务只认得它"
    case .highestPriority: "声音服务把它排在最前"
    case .bluetoothBeatsAnalogUSB: "PulseAudio 把蓝牙耳机排在模拟 USB 麦克风之前"
    case .othersUnplugged: "排在前面的输入都没有插东西"
    case .firstOfEquals: "几个输入排名相同，它最先出现"
    case .monitorOnly: "声音服务里没有麦克风"
    case .monitorConfigured: "它被设成了默认，录的却是电脑播放的声音"
    }
  }
}
