internal import CPulse
internal import SystemCore

/// Tells of changes that other programs make to a source; asks the server without waiting for it.
final class SourceWatch {
  /// The source as it was last known.
  private(set) var source: PulseSource

  private let connection: PulseConnection
  private var seen: Int
  private var operation: OpaquePointer?
  private var asked = ContinuousClock.now
  private var answer: PulseAnswer<PulseSource>

  /// Watches a source from the state in which it was read.
  init(_ source: PulseSource, over connection: PulseConnection) {
    self.source = source
    self.connection = connection
    seen = connection.sourceChanges[source.index] ?? 0
    answer = PulseAnswer(connection.library)
  }

  deinit { end() }

  /// What has changed since the last call.
  func changes() -> [RecordingEvent.Kind] {
    let kinds = collect()
    if connection.sourceChanges[source.index] ?? 0 != seen { ask() }
    return kinds
  }

  /// How long the server has owed an answer; nil where it owes none.
  var waiting: Duration? {
    guard let operation, connection.library.operation_get_state(operation) == PA_OPERATION_RUNNING
    else { return nil }
    return asked.duration(to: .now)
  }

  /// Asks for the source's state, unless a question is open.
  func ask() {
    guard operation == nil else { return }
    seen = connection.sourceChanges[source.index] ?? 0
    asked = .now
    answer.values = []
    operation = connection.library.context_get_source_info_by_index(
      connection.context,
      source.index,
      PulseAnswer<PulseSource>.takeSource,
      answer.pointer
    )
  }

  private func collect() -> [RecordingEvent.Kind] {
    guard let operation, connection.library.operation_get_state(operation) != PA_OPERATION_RUNNING
    else { return [] }
    end()
    guard let now = answer.values.first else { return [] }
    defer { source = now }
    var kinds: [RecordingEvent.Kind] = []
    if now.volume != source.volume {
      kinds.append(
        .volume(
          fromDb: PulseVolume(source.volume).decibels,
          toDb: PulseVolume(now.volume).decibels
        )
      )
    }
    if now.isMuted != source.isMuted { kinds.append(.muted(now.isMuted)) }
    if now.port != source.port { kinds.append(.port(now.port)) }
    if now.rate != source.rate { kinds.append(.rate(from: source.rate, to: now.rate)) }
    return kinds
  }

  /// Cancels a question, so that its callback is never called later.
  private func end() {
    guard let operation else { return }
    connection.library.operation_cancel(operation)
    connection.library.operation_unref(operation)
    self.operation = nil
  }
}
