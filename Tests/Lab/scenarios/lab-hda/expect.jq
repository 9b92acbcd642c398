$exit == 0
.switch | test("values=off,off")
.volume | test("dBscale-min=")
.codec | test("^Codec: QEMU")
