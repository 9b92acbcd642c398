/// How a request and its argument reach a driver: 0, or `-errno`; tests stand in for a driver.
package typealias DriverCall = (_ request: UInt, _ argument: UnsafeMutableRawPointer) -> Int32
