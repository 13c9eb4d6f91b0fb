#!/usr/bin/env bash
# Makes the certificates of the test server anew (openssl 3): one authority, three certificates it signed (good until
# 2124, expired in 2001, for another name) and one that signed itself. The authority's key is thrown away.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/index.txt"
cat >"$work/ca.cnf" <<CNF
[ca]
default_ca = test
[test]
database = $work/index.txt
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
CNF
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
key "$work/authority.key"
key server.key
# sign FILE.crt COMMON-NAME FROM TO EXTENSIONS [SIGNER…]: the server's key under the authority, unless said otherwise
sign() {
  printf '%s\n' "$5" >"$work/extensions.cnf"
  openssl req -new -key "${6:-server.key}" -subj "/CN=$2" -out "$work/request.csr"
  openssl ca -batch -notext -config "$work/ca.cnf" -in "$work/request.csr" -out "$1" -startdate "$3" -enddate "$4" \
    -extfile "$work/extensions.cnf" "${@:7}" 2>/dev/null
}
authority=(-cert authority.crt -keyfile "$work/authority.key")
from=20000101000000Z
to=21240101000000Z
sign authority.crt "Test authority" $from $to 'basicConstraints = critical, CA:TRUE' "$work/authority.key" \
  -selfsign -keyfile "$work/authority.key"
sign good.crt localhost $from $to 'subjectAltName = DNS:localhost, IP:127.0.0.1' server.key "${authority[@]}"
sign expired.crt localhost $from 20010101000000Z 'subjectAltName = DNS:localhost, IP:127.0.0.1' server.key "${authority[@]}"
sign other-name.crt other.example $from $to 'subjectAltName = DNS:other.example' server.key "${authority[@]}"
sign self-signed.crt localhost $from $to 'subjectAltName = DNS:localhost, IP:127.0.0.1' server.key -selfsign -keyfile server.key
