public import ArgumentParser
internal import Logging
public import Rig
internal import SystemCore
public import Text
internal import Workers

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Flag(help: "Write one JSON document to standard output.")
  var json = false

  @Option(help: "The language of messages: en or zh. Default: the locale's.")
  var lang: Language?

  @Option(help: "The rig: this_machine, or demo for the built-in demonstration.")
  var rig: RigKind = .thisMachine

  init() {}

  var language: Language { lang ?? Language.preferred(environment) }

  var console: Console { Console(language: language, json: json) }

  /// A supervisor that Ctrl-C ends in an orderly way.
  func supervisor() -> Supervisor { supervisor(try? Interrupts()) }

  /// A supervisor beside others that share the signals.
  func supervisor(_ interrupts: Interrupts?) -> Supervisor {
    Supervisor(interrupts: interrupts, log: SharedOptions.log)
  }

  /// A refusal of the command line, in the user's language.
  func refusal(_ message: OptionMessage) -> ValidationError {
    ValidationError(message.text(in: language))
  }

  /// The diary of the run on standard error, from the level that `AIRWORTHY_LOG` names (`debug`);
  /// silent without it.
  private static var log: Logger {
    let wanted = environment("AIRWORTHY_LOG")?.lowercased()
    guard let level = wanted.flatMap(Logger.Level.init(rawValue:)) else {
      return Logger(label: "airworthy") { _ in SwiftLogNoOpLogHandler() }
    }
    var log = Logger(label: "airworthy") { StreamLogHandler.standardError(label: $0) }
    log.logLevel = level
    return log
  }
}

extension Language: ExpressibleByArgument {
  /// Reads a tag such as `zh` or `zh-CN`.
  public init?(argument: String) { self.init(tag: argument) }
}

extension RigKind: ExpressibleByArgument {}
