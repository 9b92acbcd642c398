internal import Rig

extension SoundServerMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .running(let name, let rate):
      "声音服务：\(name)" + (rate.map { "，\($0) Hz" } ?? "")
    case .absent(let state): ChineseWords.word(state)
    case .defaultInput: "默认输入（程序没有指定时录的就是它）"
    case .noDefault: "声音服务没有默认输入。"
    case .why(let reason, let isSaved): SoundServerMessage.chinese(reason, isSaved)
    case .ranks: "按声音服务规则的排名："
    case .ranked(let name, let priority, let unplugged):
      "\(name)：\(priority)" + (unplugged ? "，没有插东西" : "")
    case .hidden: "隐藏的麦克风（声卡在声音服务中的配置不含麦克风）"
    case .hiddenBy(let profile): profile.map { "当前配置：\($0)" } ?? "声卡已停用：没有任何配置"
    case .costsMusic: "切换后，在上面听到的声音会变成电话音质"
    case .barrier(let barrier): SoundServerMessage.chinese(barrier)
    }
  }

  private static func chinese(_ reason: DefaultSource.Reason, _ isSaved: Bool) -> String {
    let basis = isSaved ? "（声音服务保存的选择）" : "（按声音服务的规则推断）"
    return switch reason {
    case .configured:
      (isSaved ? "原因：用户或程序选了它" : "原因：其他输入的排名不低于它，所以是用户或程序选了它") + basis
    case .onlyOne: "原因：声音服务里没有别的麦克风"
    case .highestPriority: "原因：声音服务把它排在最前" + basis
    case .bluetoothBeatsAnalogUSB: "原因：PulseAudio 把蓝牙耳机排在模拟 USB 麦克风之前" + basis
    case .othersUnplugged: "原因：排在前面的输入都没有插东西" + basis
    case .firstOfEquals: "原因：几个输入排名相同，它最先出现" + basis
    case .monitorOnly: "不是麦克风：它录的是电脑播放的声音，因为没有可用的麦克风"
    case .monitorConfigured: "不是麦克风：它录的是电脑播放的声音；明明有麦克风，但用户或程序选了它" + basis
    }
  }

  private static func chinese(_ barrier: AccessBarrier) -> String {
    let path = barrier.path ?? "/dev/snd"
    let group = barrier.subject ?? barrier.usualGroup
    return switch barrier.cause {
    case .notInGroup: "\(path) 属于“\(group)”组，当前用户不在其中：请加入该组，然后注销并重新登录"
    case .groupNotInSession: "当前用户已加入“\(group)”组，但之后没有重新登录：请注销并重新登录"
    case .otherUserAtSeat:
      "坐在电脑前的是另一个用户，系统只把 \(path) 分给该用户：请在电脑上登录，或加入“\(group)”组，然后注销并重新登录"
    case .noSeat:
      "没有人在电脑本机登录（ssh 或系统服务），因此 \(path) 没有分给任何人：请在本机屏幕上登录，"
        + "或加入“\(group)”组，然后注销并重新登录"
    case .aclMissing:
      "你就在电脑前，但系统没有把 \(path) 分给你：请把\(barrier.isOfCamera ? "摄像头" : "麦克风")拔下再插上，或注销并重新登录"
    case .container: SoundServerMessage.container(path)
    case .flatpak:
      "Flatpak 沙盒不允许使用 \(path)：请在 Flatseal 里允许"
        + (path.hasPrefix("/dev") ? "“所有设备”" : "“PulseAudio 声音服务”") + "，或在沙盒外安装 Airworthy"
    case .snap:
      "Snap 沙盒不允许使用 \(path)：请连接它的 "
        + barrier.snapPlug + " 接口"
    case .socketMissing: "没有套接字 \(path)：请启动声音服务（pipewire-pulse，或 pulseaudio --start）"
    case .runtimeFolderUnset:
      "没有设置 XDG_RUNTIME_DIR（sudo、su、cron 和系统服务都没有它）：请以登录的用户运行 Airworthy，不要用 sudo"
    case .socketOfOtherUser:
      "\(path) 属于\(barrier.subject.map { "用户 \($0)" } ?? "另一个用户")：请以该用户运行 Airworthy，不要用 sudo"
    case .socketRefused: "套接字 \(path) 存在，但声音服务不接受连接：请重新启动声音服务"
    }
  }

  private static func container(_ path: String) -> String {
    let option =
      path.hasPrefix("/dev")
      ? "--device \(path.hasPrefix("/dev/snd") ? "/dev/snd" : path)" : "--volume \(path):\(path)"
    return "没有把 \(path) 分给这个容器：启动容器时请加上 \(option)"
  }
}
