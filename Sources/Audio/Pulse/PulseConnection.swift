internal import CPulse
internal import Glibc
public import SystemCore

/// A connection to the sound server, PulseAudio or PipeWire; single-threaded.
///
/// The loop turns only inside the calls of this class, each with a deadline. No daemon is started.
public final class PulseConnection {
  /// The library's functions; replaced by tests.
  var library: airworthy_pulse
  let context: OpaquePointer
  private let loop: OpaquePointer
  /// How often each source was told to have changed, by its number; see `watchSources`.
  private(set) var sourceChanges: [UInt32: Int] = [:]
  private var isWatching = false

  /// Connects to a server's address, or to the usual one.
  ///
  /// The corresponding C functions are `pa_mainloop_new` and `pa_context_connect`, with
  /// `PA_CONTEXT_NOAUTOSPAWN`.
  public init(server: String? = nil, until deadline: Deadline) throws(PulseError) {
    if let reason = PulseSocket.ofThisProcess.reasonForAbsence(server: server) {
      throw .notRunning(reason: reason)
    }
    library = try Self.load()
    guard let loop = library.mainloop_new() else {
      throw .failed(call: "pa_mainloop_new", reason: "no memory")
    }
    guard let context = Self.context(on: loop, of: library) else {
      library.mainloop_free(loop)
      throw .failed(call: "pa_context_new", reason: "no memory")
    }
    self.loop = loop
    self.context = context
    if library.context_connect(context, server, PA_CONTEXT_NOAUTOSPAWN, nil) < 0 {
      throw .refused(reason: reason)
    }
    try turn(until: deadline) { library.context_get_state(context) == PA_CONTEXT_READY }
  }

  deinit {
    library.context_disconnect(context)
    library.context_unref(context)
    library.mainloop_free(loop)
  }

  /// Has the server tell of every change to a source from now on.
  ///
  /// The corresponding C functions are `pa_context_set_subscribe_callback` and
  /// `pa_context_subscribe`.
  func watchSources(until deadline: Deadline) throws(PulseError) {
    guard !isWatching else { return }
    library.context_set_subscribe_callback(
      context,
      { _, event, index, userData in
        let facility = event.rawValue & PA_SUBSCRIPTION_EVENT_FACILITY_MASK.rawValue
        guard let userData, facility == PA_SUBSCRIPTION_EVENT_SOURCE.rawValue else { return }
        let connection = Unmanaged<PulseConnection>.fromOpaque(userData).takeUnretainedValue()
        connection.sourceChanges[index, default: 0] += 1
      },
      Unmanaged.passUnretained(self).toOpaque()
    )
    let answer = PulseAnswer<Never>(library)
    _ = try values(
      of: answer,
      library.context_subscribe(context, PA_SUBSCRIPTION_MASK_SOURCE, nil, nil),
      "pa_context_subscribe",
      deadline
    )
    isWatching = true
  }

  /// Turns the loop until a condition holds; throws `.hung` when the deadline passes first and
  /// `.refused` when the connection ends.
  func turn(until deadline: Deadline, _ isDone: () -> Bool) throws(PulseError) {
    while !isDone() {
      guard isConnected else { throw .refused(reason: reason) }
      guard !deadline.hasPassed else { throw .hung }
      try step(until: deadline)
    }
  }

  /// Turns the loop once, waiting for an event no longer than the deadline.
  ///
  /// The corresponding C functions are `pa_mainloop_prepare`, `_poll` and `_dispatch`.
  func step(until deadline: Deadline) throws(PulseError) {
    let microseconds = Int32(clamping: Int64((deadline.remaining.milliseconds * 1000).rounded(.up)))
    guard
      library.mainloop_prepare(loop, microseconds) >= 0, library.mainloop_poll(loop) >= 0,
      library.mainloop_dispatch(loop) >= 0
    else { throw .failed(call: "pa_mainloop_poll", reason: reason) }
  }

  var isConnected: Bool {
    switch library.context_get_state(context) {
    case PA_CONTEXT_FAILED, PA_CONTEXT_TERMINATED: false
    default: true
    }
  }

  /// What the library says of the last error.
  var reason: String {
    library.strerror(library.context_errno(context)).map { String(cString: $0) } ?? "unknown"
  }

  private static func load() throws(PulseError) -> airworthy_pulse {
    noCookieIsWritten
    var missing: UnsafePointer<CChar>?
    guard let library = airworthy_pulse_load(&missing) else {
      throw .noLibrary(missing: missing.map { String(cString: $0) } ?? "libpulse.so.0")
    }
    return library.pointee
  }

  /// Without a cookie to read, the library would write a new one into the user's folder.
  private static let noCookieIsWritten: Void = {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    let cookies = [home + "/.config/pulse/cookie", home + "/.pulse-cookie"]
    guard !cookies.contains(where: { access($0, R_OK) == 0 }) else { return }
    setenv("PULSE_COOKIE", "/dev/zero", 0)
  }()

  private static func context(
    on loop: OpaquePointer,
    of library: airworthy_pulse
  ) -> OpaquePointer? {
    let properties = library.proplist_new()
    defer { if let properties { library.proplist_free(properties) } }
    _ = library.proplist_sets(properties, PA_PROP_APPLICATION_NAME, "Airworthy")
    return library.context_new_with_proplist(
      library.mainloop_get_api(loop),
      "Airworthy",
      properties
    )
  }
}
