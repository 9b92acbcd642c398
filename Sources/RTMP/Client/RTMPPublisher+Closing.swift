import NIOCore

extension RTMPPublisher {
  /// How long the server may take to close after us.
  private static let farewell: Duration = .seconds(1)

  /// Ends the stream as an encoder does (FCUnpublish, deleteStream) and closes, at the latest at the
  /// deadline; media still waiting then is lost.
  public func close(until deadline: ContinuousClock.Instant) async {
    guard let link = existingLink, failure == nil else {
      _ = state.fail(RTMPFailure(.stream, .closedByCaller))
      return
    }
    let flush = StageRun(stage: .stream, deadline: deadline, loop: loop)
    try? await flush.wait { link.handler.value.writeUnpublish($0) }
    let goodbye = StageRun(
      stage: .stream,
      deadline: min(deadline, .now + Self.farewell),
      loop: loop
    )
    try? await goodbye.wait {
      link.handler.value.notifyEnd($0)
      link.channel.close(mode: .output, promise: nil)
    }
    let end = loop.submit { link.handler.value.finish(.closedByCaller) }
    try? await end.get()
  }
}
