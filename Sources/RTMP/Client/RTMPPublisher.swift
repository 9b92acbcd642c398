import NIOCore
import Synchronization

/// One connection to an ingest, made stage by stage as an encoder makes it.
///
/// Call ``resolve(until:)``, ``connectTCP(until:)``, ``secure(until:)``, ``handshake(until:)`` and
/// ``connect(until:)`` in this order, or ``open(limits:)`` for all; then, only where publishing is
/// allowed, ``publish(_:until:)``. A stage that fails or misses its deadline ends the connection, and
/// every later call throws that first failure.
public final class RTMPPublisher: Sendable {
  /// The ingest.
  public let url: RTMPURL
  let options: PublisherOptions
  let lookup: NameLookup.Resolve
  let state = PublisherState()
  let loop: any EventLoop
  private let openLink = Mutex<PublisherLink?>(nil)

  /// Prepares a connection; nothing is sent before the first stage is asked for.
  public convenience init(url: RTMPURL, options: PublisherOptions = PublisherOptions()) {
    self.init(url: url, options: options, lookup: NameLookup.system)
  }

  init(url: RTMPURL, options: PublisherOptions, lookup: @escaping NameLookup.Resolve) {
    self.url = url
    self.options = options
    self.lookup = lookup
    loop = PublisherLoop.loop
  }

  deinit {
    openLink.withLock { $0 }?.abort(.closedByCaller)
  }

  /// What the stages have shown so far.
  public var facts: ConnectionFacts { state.facts }

  /// How far the bytes have come; bytes buffered are counted by the message.
  public var statistics: PublisherStatistics { state.statistics }

  /// Why the connection ended; nil while it has not.
  public var failure: RTMPFailure? { state.failure }

  /// Bytes of media handed over that the kernel has not taken whole: what an encoder would hold.
  public var bufferedBytes: Int { state.statistics.bufferedBytes }

  func setLink(_ link: PublisherLink) { openLink.withLock { $0 = link } }

  var existingLink: PublisherLink? { openLink.withLock { $0 } }

  func link(for stage: RTMPStage) throws(RTMPFailure) -> PublisherLink {
    if let failure = state.failure { throw failure }
    guard let link = existingLink else { throw RTMPFailure(stage, .outOfOrder) }
    return link
  }

  /// Waits for one answer of the connection; a missed deadline or a cancellation ends it.
  func runStage<Value: Sendable>(
    _ stage: RTMPStage,
    until deadline: ContinuousClock.Instant,
    _ begin: @escaping @Sendable (PublisherHandler, EventLoopPromise<Value>) -> Void
  ) async throws(RTMPFailure) -> Value {
    let link = try link(for: stage)
    let run = StageRun(stage: stage, deadline: deadline, loop: loop)
    do throws(RTMPFailure) {
      return try await run.wait(
        abandon: { link.handler.value.finish($0) },
        { begin(link.handler.value, $0) }
      )
    } catch {
      link.abort(error.cause)
      throw state.fail(error)
    }
  }
}
