$exit == 3
.findings[0].code == "camera.hung"
.findings[0].status == "timeout"
# 6 s of patience with a camera that says nothing, 1 s to end it.
$elapsed_ms < 11000
