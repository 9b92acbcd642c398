/// The key being published and the message stream that carries it.
struct Publication {
  let key: StreamKey
  var streamID: UInt32?
}
