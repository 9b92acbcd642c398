# Certificates, good and bad, and servers that show them.
# shellcheck shell=bash

# authority NAME: makes a certificate authority in $certificates.
authority() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
    -subj "/O=Lab/CN=$1" -keyout "$certificates/$1.key" -out "$certificates/$1.pem" 2>/dev/null
}

# authority_trusted: makes the authority Trusted, and has this guest trust it. $certificates: where.
authority_trusted() {
  certificates=$HOME/certificates
  mkdir -p "$certificates"
  authority Trusted
  cat /etc/ssl/certs/ca-certificates.crt "$certificates/Trusted.pem" >"$certificates/trusted"
  # Gone with the scenario, as every mount is.
  mount --bind "$certificates/trusted" /etc/ssl/certs/ca-certificates.crt
}

# certificate FILE SAN FROM DAYS [AUTHORITY]: FILE.pem holds key and certificate for the names SAN (in
# openssl's form, such as DNS:ingest.lab), valid from now + FROM days on, for DAYS.
certificate() {
  local file=$certificates/$1 by=$certificates/${5-Trusted} from
  printf -v from '%(%y%m%d%H%M%S)TZ' $((${EPOCHREALTIME%.*} + $3 * 86400))
  local until
  printf -v until '%(%y%m%d%H%M%S)TZ' $((${EPOCHREALTIME%.*} + ($3 + $4) * 86400))
  cat >"$file.conf" <<END
[ca]
default_ca = lab
[lab]
database = $file.index
new_certs_dir = $certificates
default_md = sha256
policy = any
rand_serial = yes
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
END
  : >"$file.index"
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$1" \
    -addext "subjectAltName=$2" -config "$file.conf" -keyout "$file.key" -out "$file.csr" \
    2>/dev/null
  TZ=UTC openssl ca -batch -notext -config "$file.conf" -cert "$by.pem" -keyfile "$by.key" \
    -startdate "$from" -enddate "$until" -in "$file.csr" -out "$file.crt" 2>"$file.log"
  cat "$file.key" "$file.crt" >"$file.pem"
}

# rtmps_start NAMESPACE PORT FILE: an RTMPS ingest, by stunnel in front of that on port 1935.
rtmps_start() {
  printf '%s\n' 'foreground = yes' 'pid =' 'debug = err' '[rtmps]' "accept = $2" \
    'connect = 127.0.0.1:1935' "cert = $certificates/$3.pem" >"$certificates/$2.stunnel"
  ip netns exec "$1" stunnel4 "$certificates/$2.stunnel" >&2 &
  wait_until 20 listens $! "$2"
}

# tls_start NAMESPACE PORT FILE: TLS with this certificate and nothing behind it.
tls_start() {
  ip netns exec "$1" openssl s_server -quiet -accept "$2" -cert "$certificates/$3.crt" \
    -key "$certificates/$3.key" >/dev/null </run/lab/never &
  wait_until 20 listens $! "$2"
}

# names_in NAMESPACE ["ADDRESS NAME"...]: what names mean to programs there; no server is asked.
names_in() {
  mkdir -p "/etc/netns/$1"
  printf 'hosts: files\n' >"/etc/netns/$1/nsswitch.conf"
  printf '%s\n' "${@:2}" >"/etc/netns/$1/hosts"
}
