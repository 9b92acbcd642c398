extension OptionMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .range(let option, let from, let to): "\(option) takes \(from) to \(to)."
    case .notWith(let option, let others):
      "\(option) does not go with \(others.joined(separator: ", "))."
    case .onlyWith(let option, let other): "\(option) goes with \(other) only."
    case .onlyOne(let option): "\(option) may be given once here."
    case .demoBringsIngest: "The demo rig brings its own ingest: leave out --ingest."
    case .demoUplink: "The demo rig's uplink is measured by preflight --rig demo."
    case .nameIngest: "Name an ingest: --ingest URL."
    case .publishToMLab:
      "M-Lab publishes every result for good, together with your IP address. If you agree to that, "
        + "add --publish-to-mlab; else name a server of your own with --server."
    case .severalCameras: "More than one camera: add --all-at-once."
    case .oneCamera: "--snapshot and --diagnose take one camera."
    case .namePlatform: "Name the platform whose rules count: --platform NAME."
    }
  }
}
