$exit == 3
.findings[0].code == "camera.hung"
.findings[0].status == "timeout"
# 1 s to measure, 1 s to warm up, 7 s of patience: the deadline is kept.
$elapsed_ms < 11000
