internal import ArgumentParser
internal import CommandLines
internal import OrderedJSON
internal import Output
internal import Rig
internal import SystemCore
internal import SystemPackage
internal import Text

/// Command lines and documents, on standard output or in a file.
struct CommandLineExport {
  private let program: ProfileExportCommand.Program
  private let path: String?

  init(_ program: ProfileExportCommand.Program, _ path: String?) {
    self.program = program
    self.path = path
  }

  /// The command line, below what is to be known of it as the shell's comments.
  func export(_ setup: StreamSetup, _ shared: SharedOptions) throws {
    let console = shared.console
    let line = try commandLine(setup, console)
    let document = ExportDocument(
      to: program,
      profile: setup.name,
      files: path.map { [$0] } ?? [],
      command: line.text
    )
    var lines: [String] = []
    if setup.ingest?.hasPrefix("srt:") == false {
      let name = program == .ffmpeg ? "ffmpeg" : "gst-launch-1.0"
      let messages: [ExportMessage] = [.keyForShell, .keyIsVisible(program: name)]
      lines = messages.map { "# " + $0.text(in: console.language) }
    }
    let text = (lines + [line.text]).joined(separator: "\n") + "\n"
    if path != nil { try write(text, console) }
    if console.json {
      try console.write(json: document)
    } else if path == nil {
      try console.write(text)
    }
  }

  /// A document of settings.
  func write(json document: SettingsDocument, _ console: Console) throws {
    guard path != nil else { return try console.write(json: document) }
    try write(OrderedJSON.text(of: document, .pretty) + "\n", console)
  }

  private func write(_ text: String, _ console: Console) throws {
    guard let path else { return }
    do {
      try WholeFile.write(text.utf8, to: path)
      console.message(ExportMessage.written(path: path.harmless))
    } catch {
      console.message(
        UsageMessage.cannotWrite(path: path.harmless, reason: error.description)
      )
      throw ExitStatus.cannotCreate
    }
  }

  private func commandLine(_ setup: StreamSetup, _ console: Console) throws -> CommandLine {
    do throws(CommandLine.Failure) {
      return program == .ffmpeg ? try .ffmpeg(setup) : try .gstreamer(setup)
    } catch {
      let message: ExportMessage =
        switch error {
        case .noCamera: .noCamera
        case .noIngest: .noIngest
        case .encoder(let encoder):
          .encoderNotIn(
            program: program == .ffmpeg ? "FFmpeg" : "GStreamer",
            encoder: encoder.harmless
          )
        }
      console.message(message)
      throw ExitStatus.configuration
    }
  }
}
