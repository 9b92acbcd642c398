/// How hot the processor is, and how often it slowed itself down for that.
public struct ProcessorHeat: Codable, Sendable, Equatable {
  /// The hottest processor sensor, in °C; nil without a sensor.
  public var temperatureCelsius: Double?
  /// How often the kernel noted that cores or packages were throttled, all of them together; nil where
  /// it does not count.
  public var throttleEvents: Int?

  /// A reading.
  public init(temperatureCelsius: Double?, throttleEvents: Int?) {
    self.temperatureCelsius = temperatureCelsius
    self.throttleEvents = throttleEvents
  }

  /// The heat now, with the events alone that came after an earlier reading.
  public func since(_ earlier: ProcessorHeat) -> ProcessorHeat {
    var heat = self
    heat.throttleEvents = throttleEvents.flatMap { now in
      earlier.throttleEvents.map { max(0, now - $0) }
    }
    return heat
  }
}
