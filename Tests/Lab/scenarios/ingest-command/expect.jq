.published == 0 and .status == 0
.streams | length == 1
.streams[0] | .app == "live" and .peer_address == "10.77.1.2" and .is_live == false
# A frame more for the codec's configuration, and a few bytes a tag for FLV's own headers.
(.streams[0].video_frames - .frames) as $more | $more >= 0 and $more <= 2
.streams[0].video_bytes - .video | . >= 0 and . < 6000
.streams[0].audio_bytes - .audio | . >= 0 and . < 2000
.streams[0].received_bytes > .streams[0].video_bytes + .streams[0].audio_bytes
.streams[0].key_frames >= 2
(.said | contains("canary")) | not
