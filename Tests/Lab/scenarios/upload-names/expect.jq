.both.status == 3
.both.reach.ipv4 == ["10.77.2.2"] and .both.reach.ipv6 == ["fd77:2::2"]
.both.codes | index("uplink.family.dead") != null and index("uplink.connect_only") != null
.both.reach.attempts | map({family, error}) == [{family: "ipv4", error: null}, {family: "ipv6", error: "timed_out"}]
.both.reach.attempts | all(.[]; .port == 1935 and .ms > 0)
.four.codes == ["uplink.connect_only"]
.four.reach.ipv6 == []
.four.reach.codecs == []
.four.reach.server | startswith("FMS/")
.unknown | .codes == ["uplink.reach.name"] and .status == 69
.offline | .codes == ["uplink.reach.dns"] and .status == 69
