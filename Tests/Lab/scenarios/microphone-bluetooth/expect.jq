.link.capture_switches_profile
(.said | contains("a2dp_sink"))
.which == ["desk_mic"]
