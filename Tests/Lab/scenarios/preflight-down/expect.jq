$exit == 1
.verdict == "not_ready"
([.findings[] | select(.status == "fail") | .code] == ["uplink.reach.refused"])
.elapsed_ms <= 15000
