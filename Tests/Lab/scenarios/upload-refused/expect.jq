.application.code == "uplink.reach.application"
.denied.code == "uplink.reach.key"
.forbidden.code == "uplink.reach.key"
.http.code == "uplink.reach.http"
.refused.code == "uplink.reach.refused"
.name.code == "uplink.reach.name"
(.unreachable.code | IN("uplink.reach.unreachable", "uplink.reach.timeout"))
all(.[]; .status == 69)
