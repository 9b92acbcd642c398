import OrderedJSON
import Rig
import Testing

@testable import Workers

/// A worker's lines, as they go over the pipe.
struct MessageTests {
  typealias Message = WorkerMessage<CameraMeasurement>

  private static let format = CaptureFormat(
    fourcc: "MJPG",
    width: 1280,
    height: 720,
    interval: Fraction(numerator: 1, denominator: 30)
  )

  private static let failure = WorkerFailure(
    .cameraBusy,
    device: "/dev/video0",
    detail: "Device or resource busy\n第二行",
    holders: [DeviceHolder(pid: 4711, name: "obs \"1\"", streaming: true)],
    commands: ["kill 4711"]
  )

  private static let messages: [Message] = [
    .hello, .savedState(SavedState(cameraPath: "/dev/video0", format: format)),
    .progress(BenchProgress(share: 0.25)),
    .progress(BenchProgress(share: 1, latest: .init(key: "delivered_fps", value: 29.97))),
    .progress(BenchProgress(share: 0, latest: .init(key: "loudness_lufs", value: nil))),
    .measurement(CameraMeasurement(asked: format, negotiated: format)), .error(failure), .done,
  ]

  @Test(arguments: messages)
  func `A message is one line, and read back as it was`(message: Message) throws {
    let line = try OrderedJSON.text(of: message, .wire)
    #expect(!line.contains("\n"))
    #expect(try OrderedJSON.value(Message.self, from: line.utf8, .wire).parts == message.parts)
  }

  @Test(arguments: [
    (Message.hello, #"{"message":"hello"}"#), (.done, #"{"message":"done"}"#),
    (
      .progress(BenchProgress(share: 0.5)),
      #"{"message":"progress","payload":{"share":0.5,"latest":null}}"#
    ),
    (
      .error(WorkerFailure(.cameraGone)),
      #"{"message":"error","payload":{"code":"camera.gone","device":null,"detail":null,"#
        + #""holders":[],"commands":[]}}"#
    ),
  ])
  func `A message has its name and its payload`(message: Message, line: String) throws {
    #expect(try OrderedJSON.text(of: message, .wire) == line)
  }

  @Test(arguments: [
    "", "{}", #"{"message":"bye"}"#, #"{"message":"measurement"}"#,
    #"{"message":"error","payload":{"code":"camera.unheard_of"}}"#, #"{"payload":{}}"#, "hello",
  ])
  func `What is no message is an error`(line: String) {
    #expect(throws: DecodingError.self) {
      try OrderedJSON.value(Message.self, from: line.utf8, .wire)
    }
  }

  @Test(arguments: [
    CameraSurveyFact.devices([["video0", "video1"], ["video2"]]), .devices([]),
    .cameras(
      nodes: ["video0"],
      [Camera(id: "usb-1", name: "C920", nodes: [], access: DeviceAccess(.ready))]
    ),
    .absence(.noDriver),
  ])
  func `A fact of the listing is read back as it was`(fact: CameraSurveyFact) throws {
    let line = try OrderedJSON.text(of: fact, .wire)
    #expect(try OrderedJSON.value(CameraSurveyFact.self, from: line.utf8, .wire) == fact)
  }
}

extension WorkerMessage where Measurement: Equatable {
  /// The message's parts, of which one alone is there: messages themselves can't be compared.
  fileprivate var parts: Parts {
    switch self {
    case .hello: Parts(name: "hello")
    case .savedState(let state): Parts(name: "saved_state", state: state)
    case .progress(let progress): Parts(name: "progress", progress: progress)
    case .measurement(let measurement): Parts(name: "measurement", measurement: measurement)
    case .error(let failure): Parts(name: "error", failure: failure)
    case .done: Parts(name: "done")
    }
  }

  fileprivate struct Parts: Equatable {
    var name: String
    var state: SavedState?
    var progress: BenchProgress?
    var measurement: Measurement?
    var failure: WorkerFailure?
  }
}
