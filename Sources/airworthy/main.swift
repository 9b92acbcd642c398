import ArgumentParser
import Commands
import Workers

// The version and a worker's work need no argument parser: both start in a few milliseconds.
switch CommandLine.arguments.dropFirst() {
case ["--version"]: print(airworthyVersion)
case [workerArgument]: WorkerEntry.run()
default: AirworthyCommand.start()
}
