internal import Rig

extension DeviceMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .cameras: "摄像头"
    case .microphones: "麦克风"
    case .monitors: "监听源（本机正在播放的声音，不是麦克风）"
    case .computer: "电脑"
    case .camera: "摄像头"
    case .microphone: "麦克风"
    case .uplink: "上行网络"
    case .encoder: "编码器"
    case .access(let state): ChineseWords.word(state)
    case .heldBy(let names): "被 \(names) 占用"
    case .nodeRole(let role): ChineseWords.word(role)
    case .currentFormat(let format): "当前设置：\(format)"
    case .stepwiseSizes(let smallest, let largest): "\(smallest) 到 \(largest) 之间的任意尺寸"
    case .tryCommand(let command): "可以试试：\(command)"
    case .demo: "演示"
    case .noCamera(let absence): ChineseWords.noCamera(absence)
    case .noMicrophone(let absence): ChineseWords.noMicrophone(absence)
    case .notListed(let part): "无法列出\(ChineseWords.word(part))：探测进程没有应答。"
    case .processors(let count, let name): "\(count) 个处理器：\(name)"
    case .load(let load): "负载 \(load)"
    case .governor(let name): "调频策略 \(name)"
    case .powerProfile(let name): "电源模式 \(name)"
    case .battery(let state, let percent): "电池 \(percent) %，\(state)"
    case .memory(let available, let total): "内存可用 \(available) GiB，共 \(total) GiB"
    case .diskFree(let free): "主目录剩余 \(free) GiB"
    case .temperature(let degrees): "处理器温度 \(degrees) °C"
    case .wifi(let interface, let signal, let saving):
      "Wi-Fi \(interface)：\(signal)" + (saving == true ? "，已开启省电" : "")
    case .vpn(let names): "VPN \(names)"
    case .metered: "按流量计费的网络"
    case .route(let name): "经由 \(name) 上网"
    case .screenLock(let minutes): "闲置 \(minutes) 分钟后锁屏"
    case .suspend(let minutes): "闲置 \(minutes) 分钟后休眠"
    }
  }
}
