$exit == 3
.schema == "airworthy/bench-cameras/1"
[.cameras[].camera.path] == ["/dev/video0", "/dev/video40"]
# The one that answers keeps its rate and is judged, while the other is waited for.
.cameras[0].measurement | .frames > 30 and (.source_fps / .negotiated_fps - 1 | fabs) < 0.001
.cameras[0].measurement | (.seconds - 4 | fabs) < 0.3
all(.cameras[0].findings[]; .code != "camera.hung")
.cameras[1].measurement == null
.cameras[1].findings | length == 1 and .[0].code == "camera.hung" and .[0].status == "timeout"
$elapsed_ms < 15000
