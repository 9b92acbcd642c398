$exit == 69
.findings[0].code == "camera.busy"
.camera.access.state == "busy"
.camera.access.holders[0].name == "v4l2-ctl"
.camera.access.holders[0].streaming
