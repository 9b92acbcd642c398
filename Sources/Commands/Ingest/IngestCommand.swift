internal import ArgumentParser
internal import Output
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy ingest`.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Take streams over RTMP, count what arrives, and keep nothing.",
    discussion: """
      For testing one's own path: run it on this machine or a rented server, and name it to \
      preflight or bench upload with --ingest. Ctrl-C ends it and prints the report.
      """
  )

  @Option(help: "The address to listen on; 0.0.0.0 for all of this machine's.")
  var address = "127.0.0.1"

  @Option(help: "The TCP port to listen on.")
  var port = 1935

  @Option(help: "Stop after so many seconds.")
  var seconds: Double?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw shared.refusal(.range(option: "--port", from: "0", to: "65535"))
    }
    guard (1...604_800).contains(seconds ?? 1) else {
      throw shared.refusal(.range(option: "--seconds", from: "1", to: "604800"))
    }
  }

  func run() throws {
    let console = shared.console
    let supervisor = shared.supervisor()
    var report: IngestReport?
    var failure: WorkerFailure?
    supervisor.start(
      .serveIngest(IngestServerRequest(address: address, port: port)),
      IngestReport.self,
      until: .after(.seconds(seconds ?? 31_536_000)),
      receive: { message in
        switch message {
        case .measurement(let latest):
          tell(latest, after: report, console)
          report = latest
        case .error(let reason): failure = reason
        default: break
        }
      },
      finish: { _ in }
    )
    supervisor.run()
    guard let report else {
      console.message(
        IngestMessage.notListening(address: address, port: port, reason: failure?.detail ?? "-")
      )
      throw ExitStatus.unavailable
    }
    if shared.json {
      try console.write(json: IngestDocument(ingest: report))
    } else {
      try console.write(IngestText.text(report, shared.language, width: Console.width))
    }
  }

  /// Who comes and goes, as it happens.
  private func tell(_ latest: IngestReport, after earlier: IngestReport?, _ console: Console) {
    guard let earlier else {
      return console.message(IngestMessage.listening(address: latest.address, port: latest.port))
    }
    for stream in latest.streams {
      let before = earlier.streams.first { $0.id == stream.id }
      if before == nil {
        console.message(IngestMessage.came(id: stream.id, peer: stream.peerAddress ?? "-"))
      }
      if !stream.isLive, before?.isLive != false {
        console.message(IngestMessage.left(id: stream.id))
      }
    }
  }
}
