/// What a server's command means to a publisher.
enum ClientAnswer: Equatable {
  case connected(ServerGreeting)
  case streamCreated(UInt32)
  case publishing
  case refused(RTMPFailure.Cause)
}
