# shellcheck shell=bash
# Makes a bare Debian for the scripts that test something there. Read it by `source`; it needs root and mmdebstrap.

# make_bare_root SUITE FOLDER [OPTION-OF-MMDEBSTRAP...]: only the essential packages, and the network settings of this machine.
make_bare_root() {
  local suite=$1 root=$2 file
  local sources=("${DEBIAN_MIRROR:-http://deb.debian.org/debian}")
  for file in /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list; do # this machine's mirror, if it is of that suite
    if [ -s "$file" ] && grep -q "$suite" "$file"; then sources=("$file"); break; fi
  done
  # The Release file of a mirror's snapshot may be old. The root is removed soon: nothing in it needs to reach the disk at once.
  mmdebstrap --quiet --variant=minbase --mode=root --aptopt='Acquire::Check-Valid-Until "false"' --dpkgopt=force-unsafe-io \
    "${@:3}" "$suite" "$root" "${sources[@]}"
  for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt /usr/local/share/ca-certificates; do
    [ -e "$file" ] || continue
    mkdir -p "$root$(dirname "$file")"
    cp -rL "$file" "$root$(dirname "$file")/"
  done
}
