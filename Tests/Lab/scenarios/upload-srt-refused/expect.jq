.wrong.code == "uplink.reach.passphrase"
.missing.code == "uplink.reach.passphrase"
.refused.code == "uplink.reach.refused"
.name.code == "uplink.reach.name"
.offline.code == "uplink.reach.dns"
all(.[]; .status == 69)
