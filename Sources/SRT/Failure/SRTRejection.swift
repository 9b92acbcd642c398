/// The reasons that a server gives by SRT's access control (libsrt, access_control.h: `SRT_REJX_`).
public enum SRTRejection: Int32, Sendable, CaseIterable {
  /// Refused, for no reason that the protocol has a code for.
  case unspecified = 1000
  /// A key in the stream identifier that the service does not know.
  case unsupportedKey = 1001
  /// The path in the stream identifier is wrong.
  case wrongPath = 1002
  /// The host in the stream identifier is not known.
  case hostNotFound = 1003
  /// The stream identifier cannot be read.
  case badRequest = 1400
  /// Authentication failed: the key in the stream identifier.
  case unauthorized = 1401
  /// The server has too much to do, or the account's credit is used up.
  case overload = 1402
  /// No access to the stream.
  case forbidden = 1403
  /// No such stream.
  case notFound = 1404
  /// Publishing is not supported for this stream.
  case badMode = 1405
  /// What is asked for cannot be had.
  case unacceptable = 1406
  /// Somebody is publishing to the stream already.
  case conflict = 1409
  /// The kind of media is not supported.
  case unsupportedMedia = 1415
  /// The stream is locked.
  case locked = 1423
  /// A session that this one depends on is gone.
  case failedDependency = 1424
  /// The server failed.
  case serverError = 1500
  /// The server does not support what is asked for.
  case unimplemented = 1501
  /// A server behind this one refused.
  case gateway = 1502
  /// The service is down.
  case down = 1503
  /// The version of SRT is not supported.
  case version = 1505
  /// The server has no room to record.
  case noRoom = 1507
}
