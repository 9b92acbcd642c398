internal import ArgumentParser

/// `airworthy bench`.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure one part of the rig.",
    subcommands: [
      BenchCameraCommand.self, BenchMicrophoneCommand.self, BenchUploadCommand.self,
      BenchEncoderCommand.self,
    ]
  )
}
