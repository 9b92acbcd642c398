.midway.code == "uplink.stalled"
.greeting == {code: "uplink.stalled", reached: "connected"}
