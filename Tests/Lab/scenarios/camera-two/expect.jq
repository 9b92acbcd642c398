.schema == "airworthy/bench-cameras/1"
[.cameras[].camera.path] == ["/dev/video0", "/dev/video1"]
all(.cameras[].measurement; (.source_fps - 25 | fabs) < 0.01 and .negotiated_fps == 25)
all(.cameras[].measurement; (.seconds - 5 | fabs) < 0.3 and .clock == "monotonic")
# vivid itself skips frames where the emulator is held up: then just those are missing, and said so.
all(.cameras[].measurement; .dropped_frames <= 12)
all(.cameras[].measurement; (.delivered_fps - 25 | fabs) < 0.05 + .dropped_frames * 25.5 / .frames)
any(.cameras[].measurement; .dropped_frames > 0) or $exit == 0
# One after the other would take 12 s, and the 2 s that programs take to start here.
$elapsed_ms < 13000
