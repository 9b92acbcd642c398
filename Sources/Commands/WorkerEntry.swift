internal import ALSAProbe
internal import Bench
internal import ComputerProbe
internal import OrderedJSON
internal import Rig
internal import SystemCore
internal import V4L2Probe
internal import Workers

/// What the program does as a worker: reads one job from standard input and answers in lines of
/// JSON on standard output.
public enum WorkerEntry {
  /// Runs one job.
  public static func run() {
    let channel = WorkerChannel()
    guard let line = channel.readLine(),
      let job = try? OrderedJSON.value(WorkerJob.self, from: line.utf8, .wire)
    else { return }
    run(job, channel)
  }

  private static func run(_ job: WorkerJob, _ channel: WorkerChannel) {
    let deadline = Deadline.after(job.longest)
    switch job {
    case .listCameras: listCameras(channel)
    case .probeCamera(let nodes):
      channel.answer { () throws(WorkerFailure) -> CameraSurveyFact in
        .cameras(nodes: nodes, CameraProbe().cameras(of: nodes, alive: { sendAlive(channel) }))
      }
    case .listEmulatedFormats(let path):
      channel.answer { () throws(WorkerFailure) -> [String] in
        try ApplicationView.emulatedFormats(of: path)
      }
    case .listMicrophones(let request):
      channel.answer { () throws(WorkerFailure) -> MicrophoneSurveyFact in
        if request.cards == .all {
          channel.send(
            WorkerMessage.measurement(MicrophoneSurveyFact.cards(MicrophoneProbe.cardNumbers()))
          )
        }
        return .listing(
          MicrophoneProbe.list(
            cards: request.cards,
            useSoundServer: request.useSoundServer,
            deadline: .after(request.opensDevices ? .milliseconds(2000) : .zero)
          )
        )
      }
    case .probeComputer:
      channel.answer { () throws(WorkerFailure) -> Computer in ComputerProbe().computer() }
    case .benchCamera(let request):
      channel.answer { () throws(WorkerFailure) -> CameraMeasurement in
        try CameraBench.run(request, channel, until: deadline)
      }
    case .benchMicrophone(let request):
      channel.answer { () throws(WorkerFailure) -> MicrophoneMeasurement in
        try MicrophoneBench.run(request, channel, until: deadline)
      }
    case .benchUpload(let request):
      let key = request.keyFollows ? channel.readLine() : nil
      channel.answer { () throws(WorkerFailure) -> UplinkMeasurement in
        try UploadBench.run(request, key: key, channel, until: deadline)
      }
    case .benchBulk(let request):
      channel.answer { () throws(WorkerFailure) -> UplinkMeasurement in
        try BulkBench.run(request, channel, until: deadline)
      }
    case .serveIngest(let request): IngestServer.run(request, channel)
    case .restore(let state):
      channel.answer { () throws(WorkerFailure) -> Bool in
        try CameraRestore.run(state)
        return true
      }
    // The parent gives these to another program.
    case .media: break
    }
  }

  /// A node has answered: the machine may be slow, but nothing hangs.
  private static func sendAlive(_ channel: WorkerChannel) {
    channel.send(WorkerMessage<CameraSurveyFact>.progress(BenchProgress(share: 0)))
  }

  private static func listCameras(_ channel: WorkerChannel) {
    let probe = CameraProbe()
    let devices = probe.devices()
    channel.send(WorkerMessage<CameraSurveyFact>.hello)
    channel.send(WorkerMessage.measurement(CameraSurveyFact.devices(devices)))
    for nodes in devices {
      channel.send(
        WorkerMessage.measurement(
          CameraSurveyFact.cameras(
            nodes: nodes,
            probe.cameras(of: nodes, alive: { sendAlive(channel) })
          )
        )
      )
    }
    channel.send(WorkerMessage.measurement(CameraSurveyFact.absence(probe.absence())))
    channel.send(WorkerMessage<CameraSurveyFact>.done)
  }
}
