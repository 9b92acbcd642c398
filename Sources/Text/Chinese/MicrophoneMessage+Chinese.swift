internal import Rig

extension MicrophoneMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .category(let category): MicrophoneMessage.chinese(category)
    case .partOfCamera(let name, let path): "摄像头“\(name)”（\(path)）的一部分"
    case .filter(let name): "由“\(name)”处理而来"
    case .bluetooth(let profile, let codec, let bandwidth):
      MicrophoneMessage.bluetooth(profile, codec, bandwidth)
    case .usb(let port, let speed):
      "USB 接口 \(port)" + (speed.map { "，\($0) Mbit/s" } ?? "")
    case .gain(let sum, let input): "增益：\(sum)" + (input.map { "，输入“\($0)”" } ?? "")
    case .gainOfUnknownInput(let steps): "增益：\(steps)，另有加强取决于输入，而输入未知"
    case .gainWithoutVolume(let steps): "增益：\(steps)，另有未知的音量"
    case .gainOfInputs(let inputs): "增益：\(inputs.joined(separator: "、"))；无法得知使用的是哪一个"
    case .inputWithoutGain(let input): "输入“\(input)”，增益未知"
    case .toggle(let toggle, let isOn): MicrophoneMessage.chinese(toggle) + (isOn ? "已开启" : "已关闭")
    case .mutedByCaptureSwitch: "已被录音开关静音"
    case .inServer(let facts): "声音服务：\(facts)"
    case .isDefault: "默认"
    case .mutedByServer: "已静音"
    case .volume(let percent): "音量 \(percent) %"
    case .amplified(let decibels): "被放大 \(decibels) dB（大声时可能爆音）"
    case .rate(let hertz): "\(hertz) Hz"
    case .resampled(let source, let server): "\(source) Hz，可能被重采样（声音服务为 \(server) Hz）"
    case .unplugged(let port): "“\(port)”没有插东西"
    case .recordedBy(let programs): "正在录音的程序：\(programs.joined(separator: "、"))"
    case .recorder(let name, let pid, let muted, let paused, let volume):
      MicrophoneMessage.recorder(name, pid, muted, paused, volume)
    case .switchesProfile: "录音会让耳机切换到电话音质，你听到的声音也一样"
    case .telephoneNow: "耳机现在是电话音质，你听到的声音也一样"
    case .onlyThroughServer: "只能通过声音服务使用：当前用户无权直接打开"
    case .source(let name): "源 \(name)"
    }
  }

  private static func chinese(_ category: Microphone.Category) -> String {
    switch category {
    case .usb: "USB 设备"
    case .hda: "内置声卡"
    case .sof: "带信号处理器的内置声卡"
    case .dmic: "内置数字麦克风"
    case .hdmi: "HDMI 输入"
    case .loopback: "回环：录的是程序播放进去的声音"
    case .dummy: "测试声卡，没有真实声音"
    case .bluetooth: "蓝牙"
    case .virtual: "虚拟，由程序创建"
    case .network: "来自网络"
    case .filter: "由另一个麦克风处理而来"
    case .monitor: "本机正在播放的声音，不是麦克风"
    case .other: "麦克风"
    }
  }

  private static func chinese(_ toggle: Toggle) -> String {
    switch toggle {
    case .automaticGain: "自动增益"
    case .phantomPower: "48 V 供电"
    case .pad: "衰减（Pad）"
    case .air: "Air 模式"
    }
  }

  private static func bluetooth(
    _ profile: String?,
    _ codec: String?,
    _ bandwidth: String?
  ) -> String {
    let facts = [
      "蓝牙", profile.map { "配置 \($0)" }, codec.map { "编码 \($0)" },
      bandwidth.map { "声音最高 \($0) kHz" },
    ]
    return facts.compactMap { $0 }.joined(separator: "，")
  }

  private static func recorder(
    _ name: String,
    _ pid: Int?,
    _ muted: Bool,
    _ paused: Bool,
    _ volume: String?
  ) -> String {
    let facts = [
      pid.map { "\($0)" }, muted ? "只对它静音" : nil, paused ? "已暂停" : nil,
      volume.map { "音量 \($0) dB" },
    ]
    let known = facts.compactMap { $0 }
    return known.isEmpty ? name : "\(name)（\(known.joined(separator: "，"))）"
  }
}
