# Clips and sounds. Quick on the host (a scenario's `media` file), 3 s and more each in the guest.
# shellcheck shell=bash

ffmpeg_quietly() { ffmpeg -nostdin -hide_banner -loglevel error -y "$@"; }

# clip_mjpg FILE [WIDTHxHEIGHT [FRAMES]]: motion JPEGs one after the other, a moving test picture.
clip_mjpg() {
  ffmpeg_quietly -f lavfi -i "testsrc2=size=${2:-640x480}:rate=30" -frames:v "${3:-30}" \
    -pix_fmt yuvj422p -c:v mjpeg -q:v 5 -f mjpeg "$1"
}

# show_flv FILE [WIDTHxHEIGHT [VIDEO_KBPS [SECONDS]]]: H.264 and AAC at 30 fps, to publish with -c copy.
show_flv() {
  local size=${2:-640x360} kbps=${3:-800} seconds=${4:-4}
  ffmpeg_quietly -f lavfi -i "testsrc2=size=$size:rate=30" -f lavfi -i sine=frequency=440 \
    -t "$seconds" -c:v libx264 -preset veryfast -tune zerolatency -b:v "${kbps}k" \
    -minrate "${kbps}k" -maxrate "${kbps}k" -bufsize "${kbps}k" -g 60 -pix_fmt yuv420p \
    -c:a aac -b:a 128k -f flv "$1"
}

# sound_wav FILE SECONDS EXPRESSION...: 48 kHz 16 bit; one expression in t (and n) a channel.
sound_wav() {
  local file=$1 seconds=$2 channels
  shift 2
  channels=$(IFS='|' && echo "$*")
  ffmpeg_quietly -f lavfi -i "aevalsrc=exprs='$channels':sample_rate=48000:duration=$seconds" \
    -c:a pcm_s16le -bitexact "$file"
}

# tone_wav FILE [HERTZ [PEAK_DBFS [SECONDS]]]: a sine on two channels (1000 Hz, -20 dBFS, 10 s).
tone_wav() {
  local sine="pow(10,${3:--20}/20)*sin(2*PI*${2:-1000}*t)"
  sound_wav "$1" "${4:-10}" "$sine" "$sine"
}

# speech_wav FILE [LUFS [FLOOR_DBFS [SECONDS]]]: what a voice looks like to a meter: noise in bursts,
# 4 a second with a pause every 3 s, over a noise floor (-20 LUFS, -65 dBFS RMS, 12 s, two channels).
speech_wav() {
  local seconds=${4:-12} burst floor
  burst=$(awk "BEGIN { print ${2:--20} + 19.6 }") # measured: unchanged, the bursts read -19.6 LUFS
  floor=$(awk "BEGIN { print ${3:--65} + 4.77 }") # uniform noise of amplitude 1 has -4.77 dBFS RMS
  ffmpeg_quietly -filter_complex "
    anoisesrc=color=pink:seed=1:sample_rate=48000:duration=$seconds,
    highpass=f=120,lowpass=f=4000,
    aeval=exprs='val(0)*pow(sin(2*PI*2*t),2)*lt(mod(t,3),2.2)',volume=${burst}dB[voice];
    anoisesrc=color=white:seed=2:sample_rate=48000:duration=$seconds,volume=${floor}dB[room];
    [voice][room]amix=inputs=2:normalize=0,pan=stereo|c0=c0|c1=c0" \
    -c:a pcm_s16le -bitexact "$1"
}

# talk_wav FILE [FLOOR_DBFS [FILTER [TALK_SECONDS]]]: the voice of speech_wav at some -20 LUFS over a floor
# (-65 dBFS RMS), 12 s, talking for so long of every 3 s (2.2); then a filter of ffmpeg on both channels.
talk_wav() {
  local floor
  floor=$(awk "BEGIN { print ${2:--65} + 4.77 }")
  ffmpeg_quietly -filter_complex "
    anoisesrc=color=pink:seed=1:sample_rate=48000:duration=12,highpass=f=120,
    aeval=exprs='val(0)*pow(sin(2*PI*2*t),2)*lt(mod(t,3),${4:-2.2})',volume=-1dB[voice];
    anoisesrc=color=white:seed=2:sample_rate=48000:duration=12,volume=${floor}dB[room];
    [voice][room]amix=inputs=2:normalize=0,pan=stereo|c0=c0|c1=c0,${3:-anull}" \
    -c:a pcm_s16le -bitexact "$1"
}
