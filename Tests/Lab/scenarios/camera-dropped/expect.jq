$exit == 1
# What the driver numbered and did not deliver, against what was counted: about a fifth.
(.measurement.dropped_frames / (.measurement.frames + .measurement.dropped_frames)) > 0.1
(.measurement.dropped_frames / (.measurement.frames + .measurement.dropped_frames)) < 0.3
# The source keeps its rate; what arrives falls by just the share that was lost.
(.measurement.source_fps - 25 | fabs) < 0.01
((.measurement.delivered_fps / .measurement.source_fps) - (.measurement.frames / (.measurement.frames + .measurement.dropped_frames)) | fabs) < 0.01
any(.findings[]; .code == "camera.frames.dropped" and .status == "fail")
