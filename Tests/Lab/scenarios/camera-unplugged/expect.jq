$exit == 66
.bench.findings[0].code == "camera.gone"
.bench.findings[0].status == "fail"
.bench.measurement == null
# Soon, not when the 30 s are over.
.ended_after_ms < 4000
