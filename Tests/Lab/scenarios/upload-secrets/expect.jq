.found == ""
.statuses == [0, 0, 69, 0]
.named == false
.cores | contains("core.airworthy")
.noticed | test("key")
.watched > 0
