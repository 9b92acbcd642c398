$exit == 0
.state | test("\\(v4l2-ctl\\) [DS] ")
