/// The transaction numbers of a publisher's commands, in their order.
enum ClientTransaction: Double {
  case connect = 1
  case releaseStream
  case fcPublish
  case createStream
  case publish
  case fcUnpublish
  case deleteStream
}
