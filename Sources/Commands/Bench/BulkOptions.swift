internal import ArgumentParser

/// The options for measuring the line alone, for those without an ingest.
struct BulkOptions: ParsableArguments {
  @Flag(help: "Fill the way to a measurement server in place of an ingest (M-Lab's ndt7).")
  var ndt7 = false

  @Option(help: "The ndt7 server, like wss://HOST/ndt/v7/upload; else M-Lab's nearest.")
  var server: String?

  @Flag(
    help: "Agree that M-Lab publishes the result together with your IP address."
  )
  var publishToMlab = false
}
