internal import CPulse
public import SystemCore

extension PulseConnection {
  /// The server's name, version and default source.
  ///
  /// The corresponding C function is `pa_context_get_server_info`.
  public func serverInformation(until deadline: Deadline) throws(PulseError)
    -> PulseServerInformation
  {
    let answer = Answer<PulseServerInformation>()
    let operation = library.context_get_server_info(
      context,
      { _, information, userData in
        guard let information, let userData else { return }
        Answer<PulseServerInformation>.from(userData).value = .init(information.pointee)
      },
      answer.pointer
    )
    try finish(operation, "pa_context_get_server_info", until: deadline)
    guard let information = withExtendedLifetime(answer, { answer.value }) else {
      throw .failed(call: "pa_context_get_server_info", reason: reason)
    }
    return information
  }

  /// Every source, monitors included.
  ///
  /// The corresponding C function is `pa_context_get_source_info_list`.
  public func sources(until deadline: Deadline) throws(PulseError) -> [PulseSource] {
    let answer = Answer<[PulseSource]>()
    answer.value = []
    answer.property = { [library] properties, name in
      library.proplist_gets(properties, name).map { String(cString: $0) }
    }
    let operation = library.context_get_source_info_list(
      context,
      { _, information, _, userData in
        guard let information, let userData else { return }
        let answer = Answer<[PulseSource]>.from(userData)
        answer.value?.append(PulseSource(information.pointee, property: answer.property))
      },
      answer.pointer
    )
    try finish(operation, "pa_context_get_source_info_list", until: deadline)
    return withExtendedLifetime(answer) { answer.value ?? [] }
  }

  /// Turns the loop until an operation is done; cancels it otherwise, so that its callback is
  /// never called later.
  private func finish(
    _ operation: OpaquePointer?,
    _ call: String,
    until deadline: Deadline
  ) throws(PulseError) {
    guard let operation else { throw .failed(call: call, reason: reason) }
    defer {
      library.operation_cancel(operation)
      library.operation_unref(operation)
    }
    try turn(until: deadline) {
      library.operation_get_state(operation) != PA_OPERATION_RUNNING
    }
  }
}

/// What a callback fills while its caller waits.
private final class Answer<Value> {
  var value: Value?
  var property: (OpaquePointer?, String) -> String? = { _, _ in nil }

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static func from(_ pointer: UnsafeMutableRawPointer) -> Answer {
    Unmanaged.fromOpaque(pointer).takeUnretainedValue()
  }
}

extension PulseServerInformation {
  fileprivate init(_ information: pa_server_info) {
    self.init(
      name: information.server_name.map { String(cString: $0) } ?? "",
      version: information.server_version.map { String(cString: $0) } ?? "",
      defaultSource: information.default_source_name.map { String(cString: $0) }
    )
  }
}

extension PulseSource {
  fileprivate init(_ information: pa_source_info, property: (OpaquePointer?, String) -> String?) {
    let name = information.name.map { String(cString: $0) } ?? ""
    self.init(
      name: name,
      description: information.description.map { String(cString: $0) } ?? name
    )
    isMuted = information.mute != 0
    volume = PulseSource.loudest(information.volume)
    rate = Int(information.sample_spec.rate)
    channels = Int(information.sample_spec.channels)
    state = State(information.state)
    monitorOf = information.monitor_of_sink_name.map { String(cString: $0) }
    if let active = information.active_port?.pointee {
      port = active.description.map { String(cString: $0) }
      isPortAvailable = PulseSource.isAvailable(active.available)
    }
    for key in PulseSource.propertyNames {
      properties[key] = property(information.proplist, key)
    }
  }

  private static func loudest(_ volume: pa_cvolume) -> UInt32 {
    withUnsafeBytes(of: volume.values) { bytes in
      bytes.bindMemory(to: pa_volume_t.self).prefix(Int(volume.channels)).max() ?? 0
    }
  }

  private static func isAvailable(_ available: Int32) -> Bool? {
    switch UInt32(bitPattern: available) {
    case PA_PORT_AVAILABLE_YES.rawValue: true
    case PA_PORT_AVAILABLE_NO.rawValue: false
    default: nil
    }
  }
}

extension PulseSource.State {
  fileprivate init(_ state: pa_source_state_t) {
    switch state {
    case PA_SOURCE_RUNNING: self = .running
    case PA_SOURCE_IDLE: self = .idle
    case PA_SOURCE_SUSPENDED: self = .suspended
    default: self = .unknown
    }
  }
}
