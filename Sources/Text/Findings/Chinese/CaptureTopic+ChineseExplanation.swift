extension CaptureTopic {
  var chineseTitle: String {
    switch self {
    case .lost: "声音丢失"
    case .drift: "时钟漂移"
    case .bandwidth: "电话音质"
    case .bluetooth: "用蓝牙耳机录音"
    case .resampled: "采样率被转换"
    case .sourceChanged: "测试中有变动"
    }
  }

  var chineseExplanation: String {
    switch self {
    case .lost:
      """
      声音来不及接收，或者中间有缺口。观众会听到咔嗒声和断音，音画也可能逐渐不同步。\
      可能的原因有电脑太忙、经过 USB 集线器或无线连接太弱。
      """
    case .drift:
      """
      麦克风按自己的时钟计数采样，这里把它与电脑的时钟作了比较。\
      OBS 让偏差积累到 70 毫秒，然后一下跳过去，会有咔嗒声，声音与画面也会错开。\
      偏差为 50 ppm 时大约每 23 分钟一次。好的设备远低于此；重启来源只是从头开始积累。
      """
    case .bandwidth:
      """
      这里测量的是人声里的最高频率，不管采样率标称多少。\
      蓝牙耳机录音时只传到 4 或 8 kHz，降噪和采样率转换也会切掉高频。\
      观众听起来像在打电话，丢掉的部分怎么调也回不来。
      """
    case .bluetooth:
      """
      蓝牙耳机听音乐用一种模式（A2DP），录音用另一种（HSP 或 HFP），后者的录音和播放都只有电话音质。\
      只要有程序用它录音，人声和耳机里的声音都会发闷，延迟也更大。\
      请换一个麦克风，让耳机留在音乐模式。
      """
    case .resampled:
      """
      麦克风和声音服务的采样率不同，每个采样都要重新计算；直播软件通常用 48 kHz，又要再算一次。\
      每次转换都会损失一点音质，也占用处理器。\
      PulseAudio 默认用 44.1 kHz，请改成麦克风和直播所用的采样率。
      """
    case .sourceChanged:
      """
      测试期间，录音的对象变了：换了插孔或输入，来源被挂起或被换掉，或者采样率被切换（别的程序要求时 PipeWire 会这样）。\
      变动前后测到的不能放在一起看，直播时也可能发生同样的事。\
      请找出是哪个程序改动的，然后重新检测。
      """
    }
  }
}
