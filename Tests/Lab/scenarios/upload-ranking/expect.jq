.statuses == [0, 1, 0, 69]
.both.schema == "airworthy/bench-ingests/1"
[.both.ingests[].ingest] == ["rtmp://10.77.1.1/live", "rtmp://10.77.2.2/live"]
[.both.ingests[].holds] == [true, true]
.both.best == "rtmp://10.77.1.1/live" and .both.is_clear
(.both.ingests[1].connect_ms - .both.ingests[0].connect_ms - 60 | fabs) < 30
[.far.ingests[].failure] == [null, "uplink.reach.denied", "uplink.reach.refused"]
.far.ingests[0].holds == false
.far.best == null
# --max-bytes is what all short runs may send together.
[.capped.ingests[].measurement.sent_bytes] | add <= 2000000 and all(.[]; . > 800000)
# Somebody is live under the key: nothing goes to another ingest of the service, and none is best.
.in_use.best == null
[.in_use.ingests[] | select(.failure != null)] | map({ingest, failure}) == [{ingest: "rtmp://10.77.1.1/live", failure: "uplink.reach.name_in_use"}]
[.in_use.ingests[] | select(.failure == null)] | map([.ingest, .measurement.published]) == [["rtmp://10.77.2.2/live", false]]
.far_got < 10000
