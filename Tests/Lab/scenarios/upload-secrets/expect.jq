.found == ""
# The key was taken.
.statuses[:3] == [0, 0, 69]
# Accepted from a credential, with a query of the key's own and over SRT; a passphrase is too much there.
.statuses[3:7] == [0, 0, 0, 69]
.statuses[7] | IN(1, 3)
.statuses[8] == 0
.named == false
.cores | contains("core.airworthy")
.noticed | test("key")
.watched > 0
