.blocked.codes == ["uplink.reach.port_blocked"]
.blocked.status == 69
.blocked.reach.rtmps == {port: 443, reached: "accepted", ingest: "rtmps://ingest.lab/live"}
.blocked.commands == ["airworthy bench upload --connect-only --ingest rtmps://ingest.lab/live"]
.blocked.reach.attempts | map([.port, .error]) == [[1935, "timed_out"], [443, null]]
.alone.codes == ["uplink.reach.refused"]
.alone.reach.rtmps == null
.secure | .codes == ["uplink.connect_only"] and .reached == "accepted"
.secure.reach.tls | (.version == "tlsv13") and (.issuer == "Lab, Trusted") and (.names == ["ingest.lab"])
.refused.codes == ["uplink.reach.port_blocked"]
