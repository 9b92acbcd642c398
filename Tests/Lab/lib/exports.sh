# Streams of printed command lines.
# shellcheck shell=bash

# saved_profile CAMERA WxH FPS MICROPHONE KBPS: a saved profile `evening` for a camera in this MJPG mode.
saved_profile() {
  local folder=$XDG_CONFIG_HOME/airworthy/profiles
  mkdir -p "$folder"
  cat >"$folder/evening.toml" <<TOML
schema = 1
name = "evening"
airworthy = "0.1.0"
platform = "custom"
scene = "teaching"
ingest = "rtmp://127.0.0.1/live"
[camera]
id = "$1"
name = "Lab camera"
fourcc = "MJPG"
width = ${2%x*}
height = ${2#*x}
interval = "1/$3"
[microphone]
id = "$4"
name = "Lab loop"
[video]
width = 320
height = 180
frame_rate = "$3/1"
codec = "h264"
encoder = "x264"
preset = "ultrafast"
rate_control = "cbr"
bitrate_kbps = $5
buffer_kbit = $5
keyframe_interval_s = 1.0
b_frames = 0
profile = "baseline"
[audio]
codec = "aac"
rate_hz = 48000
channels = 2
bitrate_kbps = 96
gain_db = -3.0
[evidence]
verdict = "ready"
measured = "2026-11-27T03:00:00Z"
confidence = "low"
reasons = []
TOML
}

# stream_arrived FILE: what an FLV holds, as JSON: streams, key frames' times, the video's kbit/s between
# the second of them and the last.
stream_arrived() {
  ffprobe -v error -of json -show_streams -show_entries packet=stream_index,pts_time,size,flags "$1" | jq '
    (.streams | map({key: .codec_type, value: {codec_name, width, height, profile, sample_rate, channels}}) | from_entries) as $streams
    | (.streams[] | select(.codec_type == "video") | .index) as $video
    | [.packets[] | select(.stream_index == $video)
        | {t: (.pts_time | tonumber), s: (.size | tonumber), k: (.flags | startswith("K"))}] as $p
    | [$p[] | select(.k) | .t] as $keys
    | {streams: $streams, keys: $keys,
       longest: ([$keys[1:], $keys[:-1]] | transpose | map(.[0] - .[1]) | max),
       fps: (($p | map(select(.t >= $keys[1] and .t < $keys[-1])) | length) / ($keys[-1] - $keys[1])),
       kbps: (($p | map(select(.t >= $keys[1] and .t < $keys[-1]) | .s) | add) * 8 / 1000 / ($keys[-1] - $keys[1]))}'
}

# record_stream NAME FILE: records what is published as live/NAME of ingest_start into FILE; $recorder.
record_stream() {
  ffmpeg -nostdin -v error -y -rw_timeout 90000000 -i "rtmp://127.0.0.1/live/$1" -c copy \
    -flush_packets 1 -f flv "$2" &
  recorder=$!
}

# end_recording: ffmpeg waits for more of a stream that has ended, deaf to what would interrupt it.
end_recording() {
  pause 2
  kill -KILL "$recorder"
  wait "$recorder" || true
}
