length == 17
# The clean rig: nothing is invented. (The emulated loop may break once, which is a loss.)
.clean.codes - ["microphone.ready pass", "microphone.samples.lost warn", "microphone.drift warn"] == []
.clean.measurement | .activity == "speech" and .stereo.kind == "dual_mono" and .hum == null and .clip_runs == 0 and .plateaus == 0
(.clean.measurement.noise_floor_dbfs + 65 | fabs) < 1
.clean.measurement.speech_seconds > 3 and .clean.measurement.bits_used == 16
.left.measurement.stereo.kind == "one_sided" and .left.measurement.stereo.difference_db > 20
any(.left.codes[]; . == "microphone.stereo.one_sided warn")
.inverted.measurement.stereo.kind == "inverted"
any(.inverted.codes[]; . == "microphone.stereo.inverted fail")
.hum50.measurement.hum.fundamental_hz == 50 and (.hum50.measurement.hum.level_dbfs + 48.4 | fabs) < 1
.hum60.measurement.hum.fundamental_hz == 60 and (.hum60.measurement.hum.level_dbfs + 48.4 | fabs) < 1
any(.hum50.codes[]; . == "microphone.hum warn") and any(.hum60.codes[]; . == "microphone.hum warn")
# A bass note is no hum.
.bass.measurement.hum == null
.clip1.measurement.clip_runs == 0 and .clip2.measurement.clip_runs == 0
.clip3.measurement.clip_runs > 20 and (.clip3.measurement.longest_clip_ms * 48 | round) == 3
.clip6.measurement.clip_runs > 20 and (.clip6.measurement.longest_clip_ms * 48 | round) == 6
any(.clip3.codes[]; . == "microphone.clipped fail")
.plateau.measurement.plateaus > 5 and (.plateau.measurement.plateau_dbfs + 6 | fabs) < 0.3
any(.plateau.codes[]; . == "microphone.clipped.hidden warn")
(.dc.measurement.dc_dbfs + 34 | fabs) < 0.5 and any(.dc.codes[]; . == "microphone.dc fail")
(.band8.measurement.bandwidth_hz / 8000 - 1 | fabs) < 0.08 and any(.band8.codes[]; . == "microphone.bandwidth warn")
(.band4.measurement.bandwidth_hz / 4000 - 1 | fabs) < 0.08 and any(.band4.codes[]; . == "microphone.bandwidth fail")
# The noise is read as it was made, and the voice stays the same: so does what is between them.
(.floor35.measurement.noise_floor_dbfs + 35 | fabs) < 1
(.floor45.measurement.noise_floor_dbfs + 45 | fabs) < 1
(.floor55.measurement.noise_floor_dbfs + 55 | fabs) < 1
[.floor35, .floor45, .floor55, .clean] | map(.measurement.speech_level_dbfs) | max - min < 1.5
[.floor35, .floor45, .floor55, .clean] | map(.measurement | .signal_to_noise_db - (.speech_level_dbfs - .noise_floor_dbfs) | fabs) | max < 0.1
