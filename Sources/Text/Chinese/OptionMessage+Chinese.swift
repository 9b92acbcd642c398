extension OptionMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .range(let option, let from, let to): "\(option) 的取值范围是 \(from) 到 \(to)。"
    case .notWith(let option, let others):
      "\(option) 不能与 \(others.joined(separator: "、")) 同时使用。"
    case .onlyWith(let option, let other): "\(option) 只能与 \(other) 一起使用。"
    case .onlyOne(let option): "\(option) 在这里只能出现一次。"
    case .demoBringsIngest: "演示设备自带推流服务器：请去掉 --ingest。"
    case .demoUplink: "演示设备的上行网络由 preflight --rig demo 测量。"
    case .nameIngest: "请指定推流地址：--ingest URL。"
    case .publishToMLab:
      "M-Lab 会把每次结果连同你的 IP 地址永久公开。如果同意，请加上 --publish-to-mlab；"
        + "否则请用 --server 指定自己的服务器。"
    case .severalCameras: "有多个摄像头时请加上 --all-at-once。"
    case .oneCamera: "--snapshot 和 --diagnose 只能用于一个摄像头。"
    case .namePlatform: "请用 --platform NAME 指定按哪个平台的要求检查。"
    }
  }
}
