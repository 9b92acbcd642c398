.in_use | .code == "uplink.reach.name_in_use" and .status == 69
# A second publisher sends nothing, and the first one never notices.
.in_use.rates == []
.first.failure == null and .first.dropped == 0
.refused | .code == "uplink.reach.closed_at_publish" and .status == 69
.denied | .code == "uplink.reach.denied" and .status == 69
.application.code == "uplink.reach.application"
