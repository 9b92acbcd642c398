.found == ""
# A second is too short to promise anything; the key was taken.
.statuses == [3, 3, 69, 3]
.named == false
.cores | contains("core.airworthy")
.noticed | test("key")
.watched > 0
