import FoundationEssentials

extension ServerMeasurement {
  /// The longest text taken, in bytes; real ones take about 1 KiB.
  static let maximumBytes = 1 << 16

  /// Reads a server's text; nil where it is no JSON object.
  init?(json: Data, arrival: ContinuousClock.Instant) {
    guard json.count <= Self.maximumBytes,
      let text = try? JSONDecoder().decode(MeasurementText.self, from: json)
    else { return nil }
    self.arrival = arrival
    elapsed = text.tcpInfo?.elapsed
    receivedBytes = text.tcpInfo?.bytesReceived
    rtt = text.tcpInfo?.rtt
    minRTT = text.tcpInfo?.minRTT
    rttVariation = text.tcpInfo?.rttVar
    applicationBytes = text.appInfo?.numBytes
    applicationElapsed = text.appInfo?.elapsed
  }
}

/// The part of a measurement's JSON that is of use; a field of an odd type is as absent.
private struct MeasurementText: Decodable {
  struct TCPInfo: Decodable {
    let elapsed, rtt, minRTT, rttVar: Duration?
    let bytesReceived: UInt64?

    enum CodingKeys: String, CodingKey {
      case elapsed = "ElapsedTime"
      case rtt = "RTT"
      case minRTT = "MinRTT"
      case rttVar = "RTTVar"
      case bytesReceived = "BytesReceived"
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      elapsed = fields.microseconds(.elapsed)
      rtt = fields.microseconds(.rtt)
      minRTT = fields.microseconds(.minRTT)
      rttVar = fields.microseconds(.rttVar)
      bytesReceived = fields.count(.bytesReceived)
    }
  }

  struct AppInfo: Decodable {
    let elapsed: Duration?
    let numBytes: UInt64?

    enum CodingKeys: String, CodingKey {
      case elapsed = "ElapsedTime"
      case numBytes = "NumBytes"
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      elapsed = fields.microseconds(.elapsed)
      numBytes = fields.count(.numBytes)
    }
  }

  let tcpInfo: TCPInfo?
  let appInfo: AppInfo?

  enum CodingKeys: String, CodingKey {
    case tcpInfo = "TCPInfo"
    case appInfo = "AppInfo"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    tcpInfo = try? fields.decode(TCPInfo.self, forKey: .tcpInfo)
    appInfo = try? fields.decode(AppInfo.self, forKey: .appInfo)
  }
}

extension KeyedDecodingContainer {
  /// Go's int64, of which a count uses the half from zero.
  fileprivate func count(_ key: Key) -> UInt64? {
    guard let number = try? decode(Int64.self, forKey: key), number >= 0 else { return nil }
    return UInt64(number)
  }

  fileprivate func microseconds(_ key: Key) -> Duration? {
    count(key).map { .microseconds(Int64(clamping: $0)) }
  }
}
