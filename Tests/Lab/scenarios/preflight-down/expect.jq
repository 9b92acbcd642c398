$exit == 1
.verdict == "not_ready"
([.findings[] | select(.status == "fail") | .code] == ["uplink.reach.refused"])
.elapsed_ms <= .budget_ms + 1000
# Once it said nothing of the rehearsal that it left out.
.rehearsal == null and (.errors | contains("Nothing was rehearsed"))
