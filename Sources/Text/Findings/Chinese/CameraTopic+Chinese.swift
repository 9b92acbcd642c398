extension CameraTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "摄像头\(mode(facts))\(frames(facts))，画面流畅。"
    case .none: "没有找到摄像头：直播将没有画面。"
    case .unknown: "找不到指定的摄像头：直播将没有画面。"
    case .busy: "摄像头正被\(ChinesePhrases.holder(facts))占用：其他程序现在无法使用，因此没有测试。"
    case .denied: "当前用户没有使用摄像头的权限：直播将没有画面。"
    case .hung: "摄像头没有及时应答，因此无法测试。"
    case .gone: "摄像头在测试中断开了：如果发生在直播时，画面会定格或变黑。"
    case .failed: "摄像头测试没能完成\(ChinesePhrases.detail(facts))，因此无法判断。"
    case .modeRefused: "摄像头拒绝了指定的模式\(mode(facts))：这样无法开播。"
    case .lies: "\(untruths(facts))：相信它的程序可能卡住，或选到无法启动的模式。"
    case .infrared: "这是只能看到红外线的摄像头，用于人脸解锁：观众看到的将是灰色画面。"
    case .needsLibcamera: "这个摄像头自己不出画面，只有传感器的原始数据：直接打开它的程序（包括 OBS）什么也显示不出来。"
    case .cropped: "\(crop(facts))：观众看到的画面比摄像头能拍到的少。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "请接上摄像头；如果已经接上，换一个 USB 接口或换根线试试。"
    case .unknown: "请接好摄像头，或从“airworthy devices”列出的摄像头中选一个。"
    case .busy: "请关闭\(facts.word("holder").map { " \($0)" } ?? "占用摄像头的程序")，或在其中停用摄像头，然后重新检测。"
    case .denied:
      ChinesePhrases.removing(facts.barrier)
        ?? "请为当前用户开通摄像头权限（多数系统上是加入 video 用户组），然后注销并重新登录。"
    case .hung: "请把摄像头拔下再插上，然后重新检测；如果仍然没有应答，请重启电脑。"
    case .gone: "请检查插头和线材，不要经过 USB 集线器，然后重新检测。"
    case .failed: "请重新检测；如果再次出错，换一个接口试试。"
    case .modeRefused: "请从“airworthy devices”列出的模式中选一个。"
    case .lies: "请在直播软件里手动设置格式、尺寸和帧率，选用在这里检测通过的模式；更新摄像头固件或内核可能会修好列表。"
    case .infrared: "请选用这台电脑上的另一个摄像头，也就是能拍彩色画面的那个。"
    case .needsLibcamera:
      "请使用通过 PipeWire 和 libcamera 取画面的程序（OBS 里是“视频采集设备（PipeWire）”），或接上一个 USB 摄像头。"
    case .cropped: "\(resetting(facts))；如果是有意这样取景，可以不管。"
    }
  }

  private func frames(_ facts: FindingFacts) -> String {
    facts.rates.map { "实际送达 \(ChinesePhrases.rate($0))" } ?? "正常送出画面"
  }

  private func mode(_ facts: FindingFacts) -> String { ChinesePhrases.mode(facts) }

  // MARK: What the driver lists

  private func untruths(_ facts: FindingFacts) -> String {
    let faults: [ListingFault] = facts.known("faults")
    let described = facts.described
    guard !faults.isEmpty || described.isEmpty else {
      return "摄像头对自己的描述自相矛盾" + ChinesePhrases.enclosing(described.map(contradiction))
    }
    return "驱动列出了不可能的内容"
      + ChinesePhrases.enclosing(faults.map(untruth) + described.map(contradiction))
  }

  private func contradiction(_ fault: DescribedFault) -> String {
    switch fault {
    case .cut: "描述不完整"
    case .lengths: "长度对不上"
    case .order: "位置不对"
    case .counts: "数目对不上"
    case .packets: "数据包大得没有链路能传"
    case .pictures: "画面没有尺寸"
    case .rates: "帧率或码率不可能"
    }
  }

  private func untruth(_ fault: ListingFault) -> String {
    switch fault {
    case .formatsEndless: "格式没有尽头"
    case .sizesEndless: "尺寸没有尽头"
    case .intervalsEndless: "帧率没有尽头"
    case .controlsEndless: "控制项没有尽头"
    case .inputsEndless: "输入没有尽头"
    case .formatsRepeated: "同一格式列了两次"
    case .sizeZero: "尺寸为零"
    case .sizeHuge: "尺寸大得没有传感器能达到"
    case .sizeWithoutRate: "有的尺寸没有帧率"
    case .rangeReversed: "范围首尾颠倒"
    case .step: "步长与范围不符"
    case .intervalZero: "每帧时长为零"
    case .formatZero: "当前画面没有尺寸"
    case .formatHuge: "当前画面大得没有传感器能达到"
    case .buffersMany: "缓冲区多得不可能"
    case .bufferStrange: "帧放在不存在的缓冲区里"
    case .bufferEmpty: "缓冲区没有空间"
    }
  }

  // MARK: Crop

  private func crop(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? ""
    let values = [
      facts.setting("value").map { "\(control)当前为 \($0)" },
      facts.setting("standard").map { "标准为 \($0)" },
    ]
    return "画面被设置裁剪或放大了" + ChinesePhrases.enclosing(values)
  }

  private func resetting(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "裁剪和缩放"
    return "请把\(control)改回" + (facts.setting("standard").map { " \($0)" } ?? "标准值")
  }
}
