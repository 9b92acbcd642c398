.found == ""
# A second is too short to promise anything; the key was taken.
.statuses[:3] == [3, 3, 69]
# Accepted from a credential, with a query of the key's own and over SRT; a passphrase is too much there.
.statuses[3:7] == [3, 3, 3, 69]
.statuses[7] | IN(1, 3)
.statuses[8] == 3
.named == false
.cores | contains("core.airworthy")
.noticed | test("key")
.watched > 0
