extension WorkerJob {
  /// What opening, settling and closing take at the very longest.
  private static let allowance = 900.0

  /// The worker's own end, should the parent's fail: no worker outlives it, and no work that was asked
  /// for is cut short by it.
  public var longest: Duration {
    let asked =
      switch self {
      case .benchCamera(let request): request.seconds
      case .benchMicrophone(let request): request.seconds
      case .benchUpload(let request): request.longestSeconds
      case .benchBulk(let request): request.longestSeconds
      case .media(.benchEncoder(let request)): request.seconds
      case .media(.rehearse(let request)): request.seconds
      case .listCameras, .probeCamera, .listEmulatedFormats, .listMicrophones, .probeComputer,
        .serveIngest, .restore, .media(.listEncoders):
        0.0
      }
    return .seconds(Self.allowance + asked)
  }
}
