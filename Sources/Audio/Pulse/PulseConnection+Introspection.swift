internal import CPulse
public import SystemCore

extension PulseConnection {
  /// The server's name, version, default source and default rate.
  ///
  /// The corresponding C function is `pa_context_get_server_info`.
  public func serverInformation(until deadline: Deadline) throws(PulseError)
    -> PulseServerInformation
  {
    let answer = PulseAnswer<PulseServerInformation>(library)
    let operation = library.context_get_server_info(
      context,
      { _, information, userData in
        guard let information, let userData else { return }
        PulseAnswer<PulseServerInformation>.from(userData).values = [.init(information.pointee)]
      },
      answer.pointer
    )
    let information = try values(of: answer, operation, "pa_context_get_server_info", deadline)
    guard let first = information.first else {
      throw .failed(call: "pa_context_get_server_info", reason: reason)
    }
    return first
  }

  /// Every source, monitors included.
  ///
  /// The corresponding C function is `pa_context_get_source_info_list`.
  public func sources(until deadline: Deadline) throws(PulseError) -> [PulseSource] {
    let answer = PulseAnswer<PulseSource>(library)
    let operation = library.context_get_source_info_list(
      context,
      PulseAnswer<PulseSource>.takeSource,
      answer.pointer
    )
    return try values(of: answer, operation, "pa_context_get_source_info_list", deadline)
  }

  /// One source by name; throws `.noSource` where there is none.
  ///
  /// The corresponding C function is `pa_context_get_source_info_by_name`.
  public func source(
    named name: String,
    until deadline: Deadline
  ) throws(PulseError) -> PulseSource {
    let answer = PulseAnswer<PulseSource>(library)
    let operation = library.context_get_source_info_by_name(
      context,
      name,
      PulseAnswer<PulseSource>.takeSource,
      answer.pointer
    )
    let call = "pa_context_get_source_info_by_name"
    guard let source = try values(of: answer, operation, call, deadline).first else {
      throw .noSource(reason: reason)
    }
    return source
  }

  /// Every card with its profiles.
  ///
  /// The corresponding C function is `pa_context_get_card_info_list`.
  public func cards(until deadline: Deadline) throws(PulseError) -> [PulseCard] {
    let answer = PulseAnswer<PulseCard>(library)
    let operation = library.context_get_card_info_list(
      context,
      { _, information, _, userData in
        guard let information, let userData else { return }
        let answer = PulseAnswer<PulseCard>.from(userData)
        answer.values.append(PulseCard(information.pointee, property: answer.property))
      },
      answer.pointer
    )
    return try values(of: answer, operation, "pa_context_get_card_info_list", deadline)
  }

  /// Every stream that records.
  ///
  /// The corresponding C function is `pa_context_get_source_output_info_list`.
  public func sourceOutputs(until deadline: Deadline) throws(PulseError) -> [PulseSourceOutput] {
    let answer = PulseAnswer<PulseSourceOutput>(library)
    let operation = library.context_get_source_output_info_list(
      context,
      { _, information, _, userData in
        guard let information, let userData else { return }
        let answer = PulseAnswer<PulseSourceOutput>.from(userData)
        answer.values.append(PulseSourceOutput(information.pointee, property: answer.property))
      },
      answer.pointer
    )
    return try values(of: answer, operation, "pa_context_get_source_output_info_list", deadline)
  }

  /// Turns the loop until an operation is done; cancels it otherwise, so that its callback is
  /// never called later.
  func values<Value>(
    of answer: PulseAnswer<Value>,
    _ operation: OpaquePointer?,
    _ call: String,
    _ deadline: Deadline
  ) throws(PulseError) -> [Value] {
    guard let operation else { throw .failed(call: call, reason: reason) }
    defer {
      library.operation_cancel(operation)
      library.operation_unref(operation)
    }
    try turn(until: deadline) {
      library.operation_get_state(operation) != PA_OPERATION_RUNNING
    }
    return withExtendedLifetime(answer) { answer.values }
  }
}

/// What a callback fills while its caller waits.
final class PulseAnswer<Value> {
  var values: [Value] = []
  private let library: airworthy_pulse

  init(_ library: airworthy_pulse) { self.library = library }

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static func from(_ pointer: UnsafeMutableRawPointer) -> PulseAnswer {
    Unmanaged.fromOpaque(pointer).takeUnretainedValue()
  }

  func property(_ properties: OpaquePointer?, _ name: String) -> String? {
    library.proplist_gets(properties, name).map { String(cString: $0) }
  }

  /// Whether the library's own structures have what was added with version 14.
  var knowsPortTypes: Bool {
    let version = library.get_library_version().map { String(cString: $0) } ?? ""
    return (Int(version.prefix { $0.isNumber }) ?? 0) >= 14
  }
}

extension PulseAnswer<PulseSource> {
  static let takeSource: pa_source_info_cb_t = { _, information, _, userData in
    guard let information, let userData else { return }
    let answer = PulseAnswer.from(userData)
    answer.values.append(
      PulseSource(
        information.pointee,
        knowsPortTypes: answer.knowsPortTypes,
        property: answer.property
      )
    )
  }
}
