$exit == 1
.bench.findings[0].code == "camera.frames.none"
.bench.findings[0].status == "fail"
.bench.measurement == null
.restored
# 5 s for the first frame and the program's own start; not the 20 s that were asked for.
.took_ms > 5000
.took_ms < 12000
