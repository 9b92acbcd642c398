# Everything that a scenario's rig and run may call. See README.md.
# shellcheck shell=bash
for part in wait media cameras microphones links ingest certificates srt exports people; do
  # shellcheck disable=SC1090
  . "${BASH_SOURCE%/*}/lib/$part.sh"
done
unset part
