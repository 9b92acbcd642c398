extension PictureTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .black: "画面全黑，像是镜头被挡住了：观众什么也看不到。"
    case .frozen: "\(repetition(facts))：观众看到的画面是定住的。"
    case .cutOff: "\(blank(facts))是空白的：观众会看到不完整的画面。"
    case .dark: "画面太暗\(brightness(facts))：观众\(facts.failed ? "几乎" : "可能")看不清你。"
    case .bright: "画面太亮\(brightness(facts))：皮肤和浅色的东西会失去层次。"
    case .clipped: "\(clipped(facts))已经过曝成纯白：那里什么也看不清。"
    case .backlit: "背后的光比照在你身上的光亮：观众\(facts.failed ? "" : "可能")只看到一个黑影。"
    case .noisy: "画面噪点多\(noise(facts))：观众\(facts.failed ? "会" : "可能会")看到噪点和色块。"
    case .blurred: "画面不清晰\(sharpness(facts))：观众看到的你\(facts.failed ? "是" : "可能是")模糊的。"
    case .cast: "\(cast(facts))：观众看到的肤色\(facts.failed ? "" : "可能")不自然。"
    case .flicker: "\(lamps(facts))：观众\(facts.failed ? "会" : "可能会")看到条纹或忽明忽暗。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .black: "请打开隐私挡板或取下镜头盖，并检查有没有关闭画面的开关或按键。"
    case .frozen: "请把摄像头拔下再插上；如果是采集卡，请确认信号源在运行、没有暂停。"
    case .cutOff: "请换用摄像头的其他尺寸或格式，并把它拔下再插上；如果是虚拟摄像头，请检查向它输送画面的程序。"
    case .dark:
      facts.word("starved") == "yes"
        ? "请从正面补光：摄像头的增益或曝光已经到顶了。" : "请从正面补光，或提高摄像头的曝光或亮度。"
    case .bright: "请降低摄像头的曝光或增益，或把灯光调暗。"
    case .clipped: "请降低摄像头的曝光或增益，并且不要让灯和窗户进入画面。"
    case .backlit: "请拉上窗帘或不要背对窗户，并从正面补光。"
    case .noisy: "请从正面补光：噪点来自高增益；光线够了再降低增益。"
    case .blurred: "请擦干净镜头，坐到直播时的位置。\(focus(facts))"
    case .cast: "请打开自动白平衡，或按实际的灯光手动设置白平衡；日光和灯光不要混用。"
    case .flicker: "\(antiFlicker(facts))，或换用不闪烁的灯。"
    }
  }

  private func blank(_ facts: FindingFacts) -> String {
    facts.text("blank_percent", .upTo(0)).map { "画面下方的 \($0) % " } ?? "画面下方的一部分"
  }

  // MARK: Light

  private func brightness(_ facts: FindingFacts) -> String {
    let luma = facts.figure("mean_luma", .upTo(0))
    return luma.map { "，平均亮度为 \($0.value)/255\(ChinesePhrases.limit($0))" } ?? ""
  }

  private func clipped(_ facts: FindingFacts) -> String {
    facts.figure("clipped_percent", .upTo(1))
      .map { "画面的 \(percent($0))" } ?? "画面的一部分"
  }

  private func percent(_ figure: Figure) -> String {
    figure.bound == nil ? "\(figure.value) % " : ChinesePhrases.limited(figure, "%")
  }

  private func noise(_ facts: FindingFacts) -> String {
    let noise = facts.figure("noise_sigma", .fixed(1))
    return noise.map { "，噪声为 \($0.value)/255\(ChinesePhrases.limit($0))" } ?? ""
  }

  private func lamps(_ facts: FindingFacts) -> String {
    let lamps = facts.text("mains_hz", .upTo(0)).map { "接在 \($0) Hz 市电上的灯光" } ?? "灯光"
    let depth = facts.figure("amplitude_percent", .upTo(1))
    return "\(lamps)让画面闪烁"
      + ChinesePhrases.enclosing([depth.map { ChinesePhrases.enclosed($0, "%") }])
  }

  private func antiFlicker(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "摄像头的防闪烁设置"
    let mains = facts.text("mains_hz", .upTo(0)).map { "设为 \($0) Hz" }
    return "请把\(control)" + (mains ?? "设成与当地市电（50 或 60 Hz）一致")
  }

  // MARK: Sharpness and colour

  private func repetition(_ facts: FindingFacts) -> String {
    let time = facts.figure("frozen_s", .upTo(1)).map { ChinesePhrases.limited($0, "秒") }
    return "同一个画面一直在重复" + (time.map { "，持续了 \($0)" } ?? "")
  }

  private func sharpness(_ facts: FindingFacts) -> String {
    let figure = facts.figure("sharpness", .upTo(2))
    return figure.map { "，清晰度为 \($0.value)\(ChinesePhrases.limit($0))" } ?? ""
  }

  private func focus(_ facts: FindingFacts) -> String {
    facts.word("control").map { "然后把“\($0)”关掉再打开，让摄像头重新对焦，或手动对焦。" }
      ?? "然后让摄像头重新对焦，或手动转动对焦环。"
  }

  private func cast(_ facts: FindingFacts) -> String {
    let cast = facts.word("colour").flatMap(ColourCast.init).map(tinge) ?? "偏色"
    return "画面\(cast)"
      + ChinesePhrases.enclosing([
        facts.text("cb", .upTo(1)).map { "Cb \($0)" },
        facts.text("cr", .upTo(1)).map { "Cr \($0)" },
      ])
  }

  private func tinge(_ colour: ColourCast) -> String {
    switch colour {
    case .reddish: "偏红"
    case .yellowish: "偏黄"
    case .greenish: "偏绿"
    case .cyan: "偏青"
    case .bluish: "偏蓝"
    case .purplish: "偏紫"
    }
  }
}
