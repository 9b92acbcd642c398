extension ExportMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .writtenForOBS(let name, let profile, let collection):
      "已将配置文件“\(name)”写入 \(profile)，场景集合写入 \(collection)。"
    case .controlsFirst(let command): "OBS 不会改动摄像头的控制项。请在开播前先运行：\(command)"
    case .startOBS: "用这两者启动 OBS："
    case .keyIntoOBS: "请在 OBS 中填入推流码：设置 → 直播 → 推流码。"
    case .serverIntoOBS: "请在 OBS 中填入平台一起给出的服务器地址和推流码：设置 → 直播。"
    case .keyForShell: "请先把推流码放进 shell 变量：read -rs STREAM_KEY"
    case .keyIsVisible(let program): "\(program) 运行期间，这台电脑的其他用户能在进程列表里看到推流码。"
    case .written(let path): "已写入 \(path)。"
    case .cameraAbsent(let name): "摄像头 \(name) 现在没有连接；接上后会按其固定名称找到。"
    case .microphoneAbsent(let name): "麦克风 \(name) 现在没有连接：暂用系统默认设备代替。"
    case .noOBSFolder: "这里没有 OBS Studio 的设置文件夹。请先启动一次 OBS，或用 --obs-folder 指定文件夹。"
    case .noSuchFolder(let path): "没有文件夹 \(path)。"
    case .severalOBSFolders(let paths):
      "这里有不止一个 OBS Studio。请用 --obs-folder 选择：\(paths.joined(separator: "、"))。"
    case .obsIsRunning: "OBS Studio 正在运行，重新启动之前看不到新的配置文件。请先关闭它，或加上 --while-running。"
    case .inUse(let name):
      "OBS Studio 当前正在使用名为“\(name)”的配置文件或场景集合，绝不会改动它。请换一个名字保存，或让 OBS 切换到别的。"
    case .exists(let path): "\(path) 已经存在。要替换请加 --force。"
    case .corrupt(let path, let reason): "\(path) 无法作为 OBS Studio 的文件读取（\(reason)），因此原样保留。"
    case .encoderNotInOBS(let encoder): "OBS Studio 没有 \(encoder) 对应的编码器。"
    case .encoderTooNew(let encoder, let since):
      "已安装的 OBS Studio 没有 \(encoder)：从 \(since) 版开始才有。"
    case .encoderNotIn(let program, let encoder): "\(program) 没有 \(encoder) 对应的编码器。"
    case .noCamera: "配置里没有摄像头：没有画面可推。"
    case .noIngest: "配置里没有推流地址，因为平台把地址和推流码一起给出。请用 --ingest 指定。"
    case .badOBSVersion(let text): "“\(text)”不是 OBS Studio 的版本号；请写成 30.2 这样。"
    case .keyLeftOut: "地址里带有推流码，已去掉。"
    case .unusable(let key): "配置中 \(key) 的值没有编码器能用。"
    case .noOBSProfile(let path): "\(path) 不是 OBS Studio 的配置文件夹：里面没有 basic.ini。"
    case .unreadable(let path, let reason): "\(path) 无法读取：\(reason)。"
    }
  }
}
