.unchanged
.devices.sound_server.state == "running"
[.devices.microphones[].card.id] == ["Intel"]
.devices.microphones[0].source | .card == "alsa_card.intel" and (.profile | test("input:"))
.devices.microphones[0].source.flags | index("hardware") != null
.devices.microphones[0].source | (.ports | length > 0) and any(.ports[]; .active)
.devices.microphones[0] | .device == 0 and .kind == "hda" and (.rates_hz | index(48000) != null)
.bench.measurement.via == "sound_server" and .bench.measurement.seconds == 3
.bench.measurement.rate_hz == .devices.microphones[0].source.rate_hz
