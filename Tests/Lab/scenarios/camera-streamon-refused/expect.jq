.refused == 1
.bench.measurement == null
.bench.findings | length == 1
.bench.findings[0] | .code == "camera.mode.refused" and .status == "fail"
.bench.findings[0].arguments.detail == "Invalid argument"
.before | contains("640/480") and contains("UYVY") and contains("10.000")
.after == .before
(.next.source_fps - 25 | fabs) < 0.5
