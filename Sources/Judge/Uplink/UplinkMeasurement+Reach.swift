import Rig

extension UplinkMeasurement {
  /// What the words on a failed rung need.
  var reachArguments: [String: String] {
    var arguments = ["reached": reached.rawValue]
    arguments["host"] = reach?.host
    arguments["port"] = reach.map { "\($0.port)" }
    arguments["issuer"] = reach?.tls?.issuer
    arguments["expires"] = reach?.tls?.expires
    arguments["begins"] = reach?.tls?.begins
    arguments["names"] = reach?.tls.flatMap { names in
      names.names.isEmpty ? nil : names.names.joined(separator: ", ")
    }
    arguments["rtmps_port"] = reach?.rtmps.map { "\($0.port)" }
    arguments["rtmps_reached"] = reach?.rtmps?.reached.rawValue
    return arguments
  }

  /// Where RTMPS stands open, the command that tests it.
  var remedy: Remedy {
    guard failure?.code == .uplinkPortBlocked, let ingest = reach?.rtmps?.ingest,
      !ingest.contains("***")
    else { return Remedy() }
    return Remedy(
      commands: [
        ShellQuoting.command([
          "airworthy", "bench", "upload", "--connect-only", "--ingest", ingest,
        ])
      ]
    )
  }
}
