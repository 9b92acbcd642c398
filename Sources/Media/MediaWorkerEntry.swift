internal import Glibc
internal import OrderedJSON
internal import Rig
internal import SystemCore
internal import Workers

/// What `airworthy-media` does: reads one job from standard input and answers in lines of JSON.
public enum MediaWorkerEntry {
  /// Runs one job.
  public static func run() {
    let channel = WorkerChannel()
    guard let line = channel.readLine(),
      let work = try? OrderedJSON.value(WorkerJob.self, from: line.utf8, .wire),
      case .media(let job) = work
    else { return }
    MediaLog.keep()
    // SVT-AV1 writes to standard error by itself; 0 is what ends the program alone.
    setenv("SVT_LOG", "0", 1)
    let deadline = Deadline.after(work.longest)
    switch job {
    case .listEncoders(let kinds): list(kinds, channel)
    case .benchEncoder(let request):
      // The parent's seconds run while libavcodec is loaded, which takes seconds on a slow machine.
      let started = ContinuousClock.now - ProcessAge.now
      channel.answer { () throws(WorkerFailure) -> EncoderMeasurement in
        try EncoderBench.run(request, channel, since: started, until: deadline)
      }
    case .rehearse(let request):
      let key = request.upload.keyFollows ? channel.readLine() : nil
      channel.answer { () throws(WorkerFailure) -> RehearsalMeasurement in
        try Rehearsal.run(request, key: key, channel, until: deadline)
      }
    }
  }

  private static func list(_ kinds: [EncoderKind], _ channel: WorkerChannel) {
    channel.send(WorkerMessage<EncoderSurveyFact>.hello)
    channel.send(WorkerMessage.measurement(EncoderSurveyFact.library(MediaLog.version)))
    for kind in kinds where !channel.isCancelled {
      channel.send(WorkerMessage.measurement(EncoderSurveyFact.trying(kind)))
      channel.send(
        WorkerMessage.measurement(EncoderSurveyFact.encoder(EncoderSurvey.encoder(kind)))
      )
    }
    channel.send(WorkerMessage<EncoderSurveyFact>.done)
  }
}
