internal import Rig

/// Words that several messages share, in Simplified Chinese.
enum ChineseWords {
  static func word(_ confidence: UplinkPromise.Confidence) -> String {
    switch confidence {
    case .none: "无"
    case .low: "低"
    case .medium: "中"
    case .high: "高"
    }
  }

  static func reason(_ doubt: UplinkPromise.Doubt) -> String {
    switch doubt {
    case .varies: "每秒的上传速度不一样"
    case .uneven: "看不出线路速率恒定；移动网络和卫星网络会有测试碰不到的低谷"
    case .fluctuates: "一秒之内速度忽快忽慢，像是多人共用的移动基站"
    case .stalled: "有半秒以上什么也没有送到"
    case .hoarded: "途中有缓存，服务器还没有读到"
    case .loses: "途中有数据包丢失"
    case .short: "测试时间短"
    case .noRunPassed: "试过的码率都没有撑住"
    }
  }

  static func word(_ confidence: Recommendation.Confidence) -> String {
    switch confidence {
    case .low: "低"
    case .medium: "中"
    case .high: "高"
    }
  }

  static func word(_ part: DeviceKind) -> String {
    switch part {
    case .camera: "摄像头"
    case .microphone: "麦克风"
    case .computer: "电脑"
    case .uplink: "上行网络"
    case .encoder: "编码器"
    }
  }

  static func word(_ state: DeviceAccess.State) -> String {
    switch state {
    case .ready: "可用"
    case .busy: "使用中"
    case .denied: "没有权限"
    case .hung: "没有应答"
    case .gone: "已拔出"
    case .failed: "故障"
    }
  }

  static func word(_ role: CameraNode.Role) -> String {
    switch role {
    case .capture: "采集"
    case .metadata: "元数据，不是第二个摄像头"
    case .output: "输出"
    case .memoryToMemory: "转换器"
    case .radio: "收音机"
    case .vbi: "图文电视"
    case .loopback: "回环"
    case .other: "其他"
    case .unknown: "未知"
    }
  }

  static func noCamera(_ absence: Absence) -> String {
    switch absence {
    case .noneAttached: "没有摄像头：没有接上。"
    case .noDriver: "没有摄像头：已接上，但没有驱动。可以试试：sudo modprobe uvcvideo"
    case .moduleNotLoaded: "没有摄像头：已接上，但驱动没有加载。可以试试：sudo modprobe uvcvideo"
    case .switchedOff: "没有摄像头：它被电脑上的按键或滑块关掉了。"
    case .needsLibcamera:
      "没有摄像头：这台电脑的摄像头接在英特尔图像处理器上，需要 libcamera（程序通过 PipeWire 使用它）。"
    case .container: "没有摄像头：内核中有，但没有把 /dev/video* 分给这个容器。"
    case .noSubsystem:
      "没有摄像头：内核中没有视频设备（没有接上、驱动未加载，或容器无权访问 /dev/video*）。"
    }
  }

  static func noMicrophone(_ absence: Absence) -> String {
    switch absence {
    case .noneAttached, .switchedOff, .needsLibcamera: "没有麦克风：没有能录音的声卡。"
    case .noDriver, .moduleNotLoaded: "没有麦克风：已接上声音设备，但没有驱动。"
    case .noSubsystem, .container:
      "没有麦克风：内核中没有声音设备（没有接上、驱动未加载，或容器无权访问 /dev/snd）。"
    }
  }

  static func word(_ state: SoundServer.State) -> String {
    switch state {
    case .running: "声音服务正在运行。"
    case .notRunning: "当前用户没有运行声音服务，直接从 ALSA 读取麦克风。"
    case .refused: "声音服务拒绝连接，直接从 ALSA 读取麦克风。"
    case .hung: "声音服务没有应答，直接从 ALSA 读取麦克风。"
    case .noLibrary: "没有安装 libpulse，未询问声音服务，直接从 ALSA 读取麦克风。"
    }
  }

  static func word(_ image: StereoImage.Kind) -> String {
    switch image {
    case .dualMono: "两个声道内容相同"
    case .stereo: "两个声道内容不同（立体声）"
    case .oneSided: "只有一个声道有声音"
    case .inverted: "左右声道反相"
    }
  }
}
