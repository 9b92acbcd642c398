.redirected == {status: 69, code: "uplink.reach.portal", detail: "http://login.hotel.lab/welcome?from=ingest"}
.asked.code == "uplink.reach.portal"
.same.code == "uplink.reach.http"
.proxy.code == "uplink.reach.http"
.secure.code == "uplink.reach.portal"
