length == 19
# The clean rig: nothing is invented. It is recorded twice, because the emulated loop may break once,
# which is a loss, and a jump of its clock besides; it does not break twice.
any(.clean, .again; .codes == ["microphone.ready pass"])
all(.clean, .again; .codes - ["microphone.ready pass", "microphone.samples.lost warn", "microphone.drift warn"] == [])
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
# One or two samples at full scale are a peak, not a cut top.
all(.clip1, .clip2; any(.codes[]; . == "microphone.peak.high fail"))
all(.clip1, .clip2; all(.codes[]; startswith("microphone.clipped") | not))
.clip3.measurement.clip_runs > 20 and (.clip3.measurement.longest_clip_ms * 48 | round) == 3
.clip6.measurement.clip_runs > 20 and (.clip6.measurement.longest_clip_ms * 48 | round) == 6
all(.clip3, .clip6; any(.codes[]; . == "microphone.clipped fail"))
.plateau.measurement.plateaus > 5 and (.plateau.measurement.plateau_dbfs + 6 | fabs) < 0.3
any(.plateau.codes[]; . == "microphone.clipped.hidden warn")
(.dc.measurement.dc_dbfs + 34 | fabs) < 0.5 and any(.dc.codes[]; . == "microphone.dc fail")
(.band8.measurement.bandwidth_hz / 8000 - 1 | fabs) < 0.08 and any(.band8.codes[]; . == "microphone.bandwidth warn")
(.band4.measurement.bandwidth_hz / 4000 - 1 | fabs) < 0.08 and any(.band4.codes[]; . == "microphone.bandwidth fail")
# A voice at 10, 20, 30 and 40 dB over its noise, which is read as it was made.
(.snr10.measurement.signal_to_noise_db - 10 | fabs) < 1 and (.snr10.measurement.noise_floor_dbfs + 32.2 | fabs) < 1
(.snr20.measurement.signal_to_noise_db - 20 | fabs) < 1 and (.snr20.measurement.noise_floor_dbfs + 42.2 | fabs) < 1
(.snr30.measurement.signal_to_noise_db - 30 | fabs) < 1 and (.snr30.measurement.noise_floor_dbfs + 52.7 | fabs) < 1
(.snr40.measurement.signal_to_noise_db - 40 | fabs) < 1 and (.snr40.measurement.noise_floor_dbfs + 62.2 | fabs) < 1
[.snr10, .snr20, .snr30, .snr40 | [.codes[] | select(startswith("microphone.signal_to_noise"))]] == [["microphone.signal_to_noise fail"], ["microphone.signal_to_noise warn"], [], []]
[.snr10, .snr20, .snr30, .snr40, .clean] | map(.measurement | .signal_to_noise_db - (.speech_level_dbfs - .noise_floor_dbfs) | fabs) | max < 0.1
