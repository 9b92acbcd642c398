.unknown == {status: 3, codes: ["uplink.may_go_live"], reached: "accepted", published: false}
.other == .unknown
.untouched
.tested | .published and .reached == "published" and .status != 69
# nginx tells the name and what follows the question mark apart.
.names | test("PUBLISH \"live\" \"show\" \"airworthytest=true\"")
.said | test("airworthytest=true")
