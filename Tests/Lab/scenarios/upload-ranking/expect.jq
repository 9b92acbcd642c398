.statuses == [0, 1]
.both.schema == "airworthy/bench-ingests/1"
[.both.ingests[].ingest] == ["rtmp://10.77.1.1/live", "rtmp://10.77.2.2/live"]
[.both.ingests[].holds] == [true, true]
.both.best == "rtmp://10.77.1.1/live" and .both.is_clear
(.both.ingests[1].connect_ms - .both.ingests[0].connect_ms - 60 | fabs) < 30
[.far.ingests[].failure] == [null, "uplink.reach.denied", "uplink.reach.refused"]
.far.ingests[0].holds == false
.far.best == null
