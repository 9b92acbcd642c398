internal import Rig

extension MicrophoneDetailMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .card(let index, let id, let longName): "声卡 \(index)（\(id)）：\(longName)"
    case .mixer(let name, let components): "混音器 \(name)，组件 \(components)"
    case .usb(let vendor, let product, let serial):
      "USB \(vendor):\(product)，" + (serial.map { "序列号 \($0)" } ?? "没有序列号")
    case .buffers(let period, let buffer):
      MicrophoneDetailMessage.joined([
        period.map { "周期 \($0) 帧" }, buffer.map { "缓冲区 \($0) 帧" },
      ])
    case .inputKnownBy(let evidence): MicrophoneDetailMessage.chinese(evidence)
    case .element(let name, let role, let value, let range, let isOn):
      MicrophoneDetailMessage.element(name, role, value, range, isOn)
    case .jack(let name, let plugged, let phantom):
      "\(name)：" + (phantom ? "无法检测插拔" : plugged ? "已插入" : "没有插东西")
    case .altset(let interface, let altset, let formats, let clock, let bits, let map):
      MicrophoneDetailMessage.joined([
        "USB 接口设置 \(interface).\(altset)：\(formats)", bits.map { "\($0) 位" },
        clock.map(MicrophoneDetailMessage.clock), map.map { "声道 \($0)" },
      ])
    case .stream(let subdevice, let state, let process, let pid, let format):
      MicrophoneDetailMessage.joined([
        "音频流 \(subdevice)：\(state)", MicrophoneDetailMessage.opener(process, pid), format,
      ])
    case .streamBuffer(let period, let buffer, let most):
      MicrophoneDetailMessage.joined([
        "周期 \(period) 帧，缓冲区 \(buffer) 帧", most.map { "最多有 \($0) 帧在等待" },
      ])
    case .useCase(let verb, let device, let pcm):
      MicrophoneDetailMessage.joined([
        "用例 \(verb ?? "?")", device.map { "设备 \($0)" }, pcm.map { "PCM \($0)" },
      ])
    case .useCaseConfiguration(let path): "用例配置文件 \(path)"
    case .place(let card, let profile):
      "声音服务中的声卡 \(card)" + (profile.map { "，配置 \($0)" } ?? "")
    case .state(let state): "状态 \(state)"
    case .channelVolumes(let volumes): "各声道音量 \(volumes) dB"
    case .baseVolume(let decibels, let hardware):
      "基准音量 \(decibels) dB" + (hardware.map { "，硬件设为 \($0) dB" } ?? "")
    case .latency(let now, let configured):
      MicrophoneDetailMessage.joined([
        now.map { "延迟 \($0) 毫秒" }, configured.map { "设定延迟 \($0) 毫秒" },
      ])
    case .flags(let words): "标志 \(words)"
    case .port(let port): MicrophoneDetailMessage.chinese(port)
    case .master(let source): "处理的源 \(source)"
    case .recording(let stream, let rate, let isInternal):
      "录音“\(stream)”，\(rate) Hz" + (isInternal ? "，由声音服务自己进行" : "")
    }
  }

  private static func chinese(_ evidence: CapturePath.Evidence) -> String {
    switch evidence {
    case .inputSource: "输入由混音器选定"
    case .jack: "输入由插孔状态得知"
    case .onlyInput: "声卡只有这一个输入"
    }
  }

  private static func element(
    _ name: String,
    _ role: MixerElement.Role?,
    _ value: String?,
    _ range: String?,
    _ isOn: Bool?
  ) -> String {
    let state = [value, isOn.map { $0 ? "已开启" : "已关闭" }].compactMap { $0 }
    return name + (role.map { "，\(chinese($0))" } ?? "") + "："
      + (state.isEmpty ? "?" : state.joined(separator: "，"))
      + (range.map { "（\($0)）" } ?? "")
  }

  private static func chinese(_ role: MixerElement.Role) -> String {
    switch role {
    case .volume: "音量"
    case .boost: "加强"
    case .inputSource: "输入选择"
    case .autoGain: "自动增益"
    case .phantomPower: "48 V 供电"
    case .pad: "衰减"
    case .air: "Air 模式"
    case .other: "其他"
    }
  }

  private static func chinese(_ port: SourcePort) -> String {
    joined([
      "端口“\(port.description)”（\(port.name)）："
        + (port.available.map { $0 ? "已插入" : "没有插东西" } ?? "无法检测插拔"),
      port.active ? "使用中" : nil, port.type.map { "类型 \($0)" }, "优先级 \(port.priority)",
      port.availabilityGroup.map { "“\($0)”组共用一个插孔" },
    ])
  }

  private static func clock(_ synchronization: String) -> String {
    switch synchronization {
    case "ASYNC": "时钟在麦克风一侧（ASYNC）"
    case "SYNC", "ADAPTIVE": "时钟跟随电脑（\(synchronization)）"
    default: "时钟 \(synchronization)"
    }
  }

  private static func opener(_ process: String?, _ pid: Int32?) -> String? {
    guard let process else { return pid.map { "进程 \($0)" } }
    return "由 \(process) 打开" + (pid.map { "（\($0)）" } ?? "")
  }

  private static func joined(_ facts: [String?]) -> String {
    facts.compactMap { $0 }.joined(separator: "，")
  }
}
