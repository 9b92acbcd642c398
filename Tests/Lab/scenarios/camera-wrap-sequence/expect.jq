$exit == 1
(.bench.measurement.source_fps - 25 | fabs) < 0.01
.bench.measurement.clock == "monotonic"
# The numbers start just below 2^32; the run went over it: a warm-up of 3 s at the most, and 8 s.
.first >= 4294967168 and .first < 4294967296
.bench.measurement.seconds > 7.5
# Those that came and those that were lost are all that the source made, and about a fifth was lost.
.bench.measurement | (.frames + .dropped_frames - 1 - .seconds * .source_fps | fabs) < 1.5
.bench.measurement | .dropped_frames / (.frames + .dropped_frames) | . > 0.1 and . < 0.3
.bench.measurement | (.delivered_fps / .source_fps - .frames / (.frames + .dropped_frames) | fabs) < 0.01
any(.bench.findings[]; .code == "camera.frames.dropped" and .status == "fail")
