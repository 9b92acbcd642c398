internal import Rig

extension CameraMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .kind(let kind): CameraMessage.chinese(kind)
    case .sharesSerial: "另一个摄像头的序列号与它相同，只能按接口区分"
    case .slowLink(let speed): "支持 USB 3，但只连到 \(speed) Mbit/s：请换蓝色接口、更好的线，不要经过集线器"
    case .usb(let port, let speed, let firmware, let depth):
      "USB 接口 \(port)，\(speed) Mbit/s，固件 \(firmware)" + (depth == 0 ? "" : "，经过 \(depth) 个集线器")
    case .identity(let vendorId, let productId, let serial):
      "USB 标识 \(vendorId):\(productId)，" + (serial.map { "序列号 \($0)" } ?? "没有序列号")
    case .videoClass(let version, let isBulk):
      "USB 视频类 \(version)，" + (isBulk ? "使用剩余的带宽" : "会预留带宽")
    case .power(let maySuspend, let status, let maxMa):
      (maySuspend ? "内核可以让它休眠" : "内核不会让它休眠") + (status.map { "，现在是 \($0)" } ?? "")
        + (maxMa.map { "，最多 \($0) mA" } ?? "")
    case .driver(let quirks, let handsOnBroken):
      "uvcvideo：" + (quirks.map { "强制使用 quirks \($0)" } ?? "没有强制 quirks")
        + (handsOnBroken.map { $0 ? "，损坏的帧照样送出" : "，损坏的帧会被丢弃" } ?? "")
    case .bus(let reserved, let capacity): "所在总线：每周期 \(capacity) 字节中已预留 \(reserved) 字节"
    case .neighbour(let name, let port, let streams):
      "与 \(name)（\(port)）共用总线" + (streams ? "，它正在传输" : "")
    case .doesNotFit(let mode, let needed, let tightly):
      "\(mode) 需要 \(needed) 字节：" + (tightly ? "只有部分 USB 控制器容得下" : "现在没有空间")
    case .conflict(let name, let port, let own, let theirs, let tightly):
      "占用 \(own) 字节时，不能与占用 \(theirs) 字节及以上的 \(name)（\(port)）同时传输"
        + (tightly ? "（部分 USB 控制器）" : "")
    case .input(let name, let signal, let size):
      "输入 \(name)：\(CameraMessage.chinese(signal))" + (size.map { "（\($0)）" } ?? "")
    case .wrongStandard(let set, let received):
      "设为 \(set)，但输入的是 \(received)：画面会滚动或没有颜色"
    case .cropped(let current, let standard): "画面被裁剪为 \(standard) 中的 \(current)"
    case .faults(let words): "驱动列出了不可能的内容：\(words)"
    case .descriptorFaults(let words): "设备对自己的描述自相矛盾：\(words)（描述符中的字节位置）"
    case .changed(let controls): "不是默认值的控制项：\(controls)"
    case .control(let name, let value, let range, let standard):
      "\(name) = \(value)（\(range)，默认 \(standard)）"
    }
  }

  private static func chinese(_ kind: CameraKind) -> String {
    switch kind {
    case .webcam: "网络摄像头"
    case .captureCard: "采集卡"
    case .infrared: "仅红外，用于人脸解锁"
    case .virtual: "虚拟摄像头"
    case .csi: "板载传感器"
    case .needsLibcamera: "自己不出画面，需要 libcamera（PipeWire）"
    case .other: "摄像头"
    }
  }

  private static func chinese(_ signal: CameraInput.Signal?) -> String {
    switch signal {
    case .present: "有信号"
    case .noCable: "没有接线"
    case .noSignal: "没有信号"
    case .noSync: "信号无法锁定"
    case .outOfRange: "信号超出支持范围"
    case nil: "未选用"
    }
  }
}
