# Sound cards.
# shellcheck shell=bash

# wav_field FILE OFFSET: the 16 bit number there.
wav_field() { od -An -v -tu2 -j "$2" -N 2 "$1" | tr -d ' '; }

# card_ready ID: whether the card is there; gives its nodes to the group audio.
card_ready() { [[ -e /proc/asound/$1/id ]] && owned_by_group audio /dev/snd/*; }

# loop_cards ID...: loops of these names, of which loop_play makes one, `Loopback`, by itself.
loop_cards() {
  local enable id substreams
  id=$(IFS=, && echo "$*") enable=${*/#*/1} substreams=${*/#*/1}
  modprobe snd-aloop "enable=${enable// /,}" "id=$id" "pcm_substreams=${substreams// /,}"
  for id in "$@"; do wait_until 10 card_ready "$id"; done
}

# loop_play FILE [CARD]: what hw:CARD,1,0 records from now on: FILE (of tone_wav and its like), looped.
declare -A loop_player
loop_play() {
  local file=$1 card=${2:-Loopback} channels rate
  [[ $(tail -c +37 "$file" | head -c 4) == data ]] || {
    echo "$file: not a plain 44 byte WAV header" >&2
    return 1
  }
  channels=$(wav_field "$file" 22) rate=$(wav_field "$file" 24)
  card_ready "$card" || loop_cards "$card"
  while tail -c +45 "$file"; do :; done 2>/dev/null |
    aplay -q -D "hw:$card,0,0" -t raw -f S16_LE -c "$channels" -r "$rate" --buffer-time=1000000 &
  loop_player[$card]=$!
  wait_until 20 file_says "/proc/asound/$card/pcm0p/sub0/status" '*state: RUNNING*'
}

# loop_change FILE [CARD]: loop_play with another file from now on.
loop_change() {
  local card=${2:-Loopback}
  kill "${loop_player[$card]}"
  wait_until 10 file_says "/proc/asound/$card/pcm0p/sub0/status" 'closed*'
  loop_play "$1" "$card"
}

# loop_shift STEPS: the clock of the recording runs by so many times 10 ppm fast, as its driver says.
loop_shift() {
  amixer -q -c Loopback cset "iface=PCM,name='PCM Rate Shift 100000',device=1" $((100000 - $1))
}

# card_hda: an Intel HDA card `Intel` with a capture mixer; its Capture Switch is off at start.
card_hda() {
  modprobe snd-hda-intel
  wait_until 20 test -e /proc/asound/Intel/codec#0
  wait_until 10 card_ready Intel
}

# card_dummy [OPTION...]: a card `Dummy` with many formats and a mixer; OPTIONs are the module's.
card_dummy() {
  modprobe snd-dummy pcm_substreams=1 "$@"
  wait_until 10 card_ready Dummy
}

# pulse_start [MODULE...]: a private PulseAudio with these modules (with arguments, quoted together).
pulse_start() {
  local module arguments=()
  for module in "$@"; do arguments+=(-L "$module"); done
  pulseaudio -n --daemonize=no --exit-idle-time=-1 --log-target=stderr --log-level=error \
    -L module-native-protocol-unix "${arguments[@]}" &
  wait_until 30 test -S "$XDG_RUNTIME_DIR/pulse/native"
}
