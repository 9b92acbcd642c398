.application.code == "uplink.reach.application"
.denied.code == "uplink.reach.denied"
.forbidden.code == "uplink.reach.closed_at_publish"
.http.code == "uplink.reach.http"
.banner | .code == "uplink.reach.not_rtmp" and .reached == "connected"
.refused.code == "uplink.reach.refused"
# The guest has no name server: that the name does not exist, nobody can tell.
.name.code == "uplink.reach.dns"
(.unreachable.code | IN("uplink.reach.unreachable", "uplink.reach.timeout"))
all(.[]; .status == 69)
