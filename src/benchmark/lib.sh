# What the benchmark scripts share: a PostgreSQL server of their own, the program, clocks and bars. To be sourced by a
# script that has said `set -euo pipefail`.
#
# Everything lies in one temporary directory, which goes when the script ends (KEEP=1 leaves it).
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
PROGRAM=${PROGRAM:-$ROOT/target/quarkus-app/quarkus-run.jar}
JAVA_OPTIONS=${JAVA_OPTIONS:--Xmx384m}
SHARED_BUFFERS=${SHARED_BUFFERS:-2GB}
MAX_WAL_SIZE=${MAX_WAL_SIZE:-8GB}
RUNS=${RUNS:-3}
SERVICE_OPTIONS=${SERVICE_OPTIONS:--Xmx1g}
READY_WITHIN=${READY_WITHIN:-300}

USER_OF_DATABASE=postgres
POSTMASTER=
MISSED=0

die() {
  printf '%s\n' "$*" >&2
  exit 2
}

say() {
  printf '%s\n' "$*" >&2
}

# ---- the ground ----------------------------------------------------------------

# Checks what is needed, makes the directory, unpacks PostgreSQL and starts it; or starts it in a directory that was kept.
begin() {
  need psql postgresql-client
  need python3 python3
  need xz xz-utils
  [[ -x /usr/bin/time ]] || die "/usr/bin/time is missing (Debian: apt-get install time)"
  [[ -f $PROGRAM ]] || die "$PROGRAM is missing: ./mvnw package -DskipTests makes it, PROGRAM names another"
  JAVA=$(sh "$ROOT/.mvn/jdk.sh")/bin/java
  if [[ -n ${KEPT:-} ]]; then
    [[ -d $KEPT/server/data ]] || die "$KEPT has no server in it"
    WORK=$KEPT KEEP=1
  else
    WORK=$(mktemp -d "${TMPDIR:-/tmp}/trialgraph-benchmark.XXXXXX")
    chmod 711 "$WORK"
  fi
  trap end EXIT
  trap 'exit 130' INT TERM
  as_whom
  [[ -n ${KEPT:-} ]] || unpack_server
  choose_settings
  [[ -n ${KEPT:-} ]] || make_server
  start_server
}

need() {
  command -v "$1" > /dev/null || die "$1 is missing (Debian: apt-get install $2)"
}

# Runs at every exit: no process and no file stays.
end() {
  local code=$?
  trap - EXIT
  trap '' INT TERM
  local pid
  for pid in $(jobs -p); do
    [[ $pid == "$POSTMASTER" ]] || kill -9 "$pid" 2> /dev/null || true
  done
  stop_server
  if [[ -n ${KEEP:-} ]]; then
    say "kept: $WORK"
  else
    rm -rf "$WORK"
  fi
  exit "$code"
}

# Room on the disk, before hours are spent.
require_disk() {
  local gib=$1 free
  free=$(df --output=avail -B1G "${TMPDIR:-/tmp}" | tail -n 1 | tr -d ' ')
  ((free >= gib)) || die "needs about $gib GiB in ${TMPDIR:-/tmp}, $free are free (TMPDIR names another place)"
}

# ---- PostgreSQL ----------------------------------------------------------------

# initdb and postgres refuse root.
as_whom() {
  AS=()
  OWNER=$(id -un)
  [[ $(id -u) == 0 ]] || return 0
  need setpriv util-linux
  OWNER=postgres
  if ! id "$OWNER" > /dev/null 2>&1; then
    OWNER=trialgraph-bench
    id "$OWNER" > /dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin "$OWNER"
  fi
  AS=(setpriv "--reuid=$OWNER" "--regid=$(id -g "$OWNER")" --clear-groups --inh-caps=-all)
}

unpack_server() {
  local kind=amd64 jar
  [[ $(uname -m) != aarch64 ]] || kind=arm64v8
  # Programs for images have none beside them; whoever has built one has it in the local repository.
  jar=$(find "$(dirname "$PROGRAM")/lib/main" "$HOME/.m2/repository/io/zonky/test/postgres" \
    -name "*embedded-postgres-binaries-linux-$kind-*.jar" 2> /dev/null | head -n 1 || true)
  [[ -n $jar ]] || die "no PostgreSQL beside $PROGRAM"
  mkdir "$WORK/postgresql"
  python3 -c 'import sys, zipfile
jar = zipfile.ZipFile(sys.argv[1])
sys.stdout.buffer.write(jar.read(next(n for n in jar.namelist() if n.endswith(".txz"))))' "$jar" |
    tar -xJ -C "$WORK/postgresql"
}

# A port that nobody listens on.
free_port() {
  python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

choose_settings() {
  PORT=$(free_port)
  SETTINGS=(
    shared_buffers="$SHARED_BUFFERS" max_wal_size="$MAX_WAL_SIZE" jit=off
    fsync=on full_page_writes=on synchronous_commit=on max_connections=60)
}

make_server() {
  mkdir "$WORK/server"
  [[ $(id -u) != 0 ]] || chown "$OWNER" "$WORK/server"
  (cd "$WORK/server" && "${AS[@]}" "$WORK/postgresql/bin/initdb" --auth=trust --username=$USER_OF_DATABASE \
    --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 \
    --no-instructions -D "$WORK/server/data" > "$WORK/initdb.log") || die "initdb failed: $(cat "$WORK/initdb.log")"
}

# Starts it, after a crash too, and waits until it takes connections.
start_server() {
  local options=() setting
  for setting in "${SETTINGS[@]}"; do
    options+=(-c "$setting")
  done
  (cd "$WORK/server" && exec "${AS[@]}" "$WORK/postgresql/bin/postgres" -D "$WORK/server/data" -p "$PORT" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= "${options[@]}" \
    >> "$WORK/server.log" 2>&1) &
  POSTMASTER=$!
  local deadline=$((SECONDS + 300))
  until sql postgres 'select 1' > /dev/null 2>&1; do
    kill -0 "$POSTMASTER" 2> /dev/null || die "PostgreSQL does not start: $(tail -n 5 "$WORK/server.log")"
    ((SECONDS < deadline)) || die "PostgreSQL takes no connections"
    sleep 0.1
  done
}

# The fast shutdown.
stop_server() {
  [[ -n $POSTMASTER ]] || return 0
  kill -INT "$POSTMASTER" 2> /dev/null || true
  wait "$POSTMASTER" 2> /dev/null || true
  POSTMASTER=
}

# As if the power were cut, but for the kernel's own buffers: the postmaster first held still, so that it makes no
# new process and tidies nothing up, then all at once.
kill_server() {
  local processes
  kill -STOP "$POSTMASTER"
  # Of /proc and not of ps, which takes longer than the moment that is to be struck.
  processes=$(< "/proc/$POSTMASTER/task/$POSTMASTER/children")
  # shellcheck disable=SC2086
  kill -9 "$POSTMASTER" $processes 2> /dev/null || true
  wait "$POSTMASTER" 2> /dev/null || true
  local pid
  for pid in $processes; do
    while kill -0 "$pid" 2> /dev/null; do sleep 0.01; done
  done
  POSTMASTER=
}

# A statement, its rows with | between the columns.
sql() {
  local database=$1
  shift
  PGOPTIONS='-c client_min_messages=warning' \
    psql -XqAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$PORT" -U $USER_OF_DATABASE -d "$database" -c "$@"
}

# Statements of a file or of the standard input.
sql_file() {
  local database=$1
  shift
  PGOPTIONS='-c client_min_messages=warning' \
    psql -XqAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$PORT" -U $USER_OF_DATABASE -d "$database" -f "$@"
}

# An empty database in the place of what has its name; nothing of the one before is left to be written to disk.
fresh_database() {
  sql postgres "drop database if exists $1 with (force)"
  sql postgres "create database $1 template template0"
  sql postgres checkpoint
}

# An empty database with the schema of the program.
migrated_database() {
  fresh_database "$1"
  program "$1" rejects > /dev/null
  sql postgres checkpoint
}

database_size() {
  sql "$1" 'select pg_database_size(current_database())'
}

# The tables that an import fills, parents first.
filled_tables() {
  sql "$1" "
    with recursive below (relation, depth) as (
        select oid, 0 from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace
              and oid in (select attrelid from pg_attribute where attname = 'nct' and not attisdropped)
              and relname not in ('trial_change', 'registry_withdrawal')
        union
        select conrelid, depth + 1 from below
        join pg_constraint on confrelid = relation and contype = 'f' and conrelid <> confrelid
    )
    select relation::regclass from below group by relation order by max(depth), relation::regclass::text"
}

# CPU seconds of the server since it started: the postmaster, those that it has buried, and those alive.
server_cpu() {
  local pids
  pids=$(ps -o pid= --ppid "$POSTMASTER")
  # shellcheck disable=SC2086
  python3 - "$POSTMASTER" $pids << 'PYTHON'
import os, sys
ticks = 0
for pid in sys.argv[1:]:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
    except FileNotFoundError:
        continue
    ticks += sum(map(int, fields[11:15] if pid == sys.argv[1] else fields[11:13]))
print(ticks / os.sysconf("SC_CLK_TCK"))
PYTHON
}

# ---- the program ---------------------------------------------------------------

# Names the database to a program that is started next.
at_database() {
  export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$PORT/$1"
  export QUARKUS_DATASOURCE_USERNAME=$USER_OF_DATABASE QUARKUS_DATASOURCE_PASSWORD=$USER_OF_DATABASE
}

# program DATABASE ARGUMENT…
program() {
  at_database "$1"
  shift
  # shellcheck disable=SC2086
  "$JAVA" $JAVA_OPTIONS -jar "$PROGRAM" "$@"
}

# An invented registry: generate FILE STUDIES [OPTION…]
generate() {
  local file=$1 studies=$2
  shift 2
  "$JAVA" -jar "$PROGRAM" generate --force --studies "$studies" --out "$file" "$@" > "$WORK/generate.log" 2>&1 ||
    die "generate failed: $(tail -n 3 "$WORK/generate.log")"
}

# An import with all its figures: measured_import DATABASE ARGUMENT…
# Sets SECONDS_OF_RUN (without the start of Java, from the program's own record of its runs), RECORDS, INSERTED,
# UPDATED, RSS_KIB, CPU_IMPORTER, CPU_SERVER and EXIT_CODE. JAVA_OPTIONS apply.
# shellcheck disable=SC2034
measured_import() {
  local database=$1 before
  shift
  before=$(server_cpu)
  at_database "$database"
  EXIT_CODE=0
  # shellcheck disable=SC2086
  /usr/bin/time -v -o "$WORK/time.log" "$JAVA" $JAVA_OPTIONS -jar "$PROGRAM" import "$@" \
    > "$WORK/import.out" 2> "$WORK/import.err" || EXIT_CODE=$?
  ((EXIT_CODE <= 1)) || die "import ended with $EXIT_CODE: $(tail -n 5 "$WORK/import.err" "$WORK/import.out")"
  CPU_SERVER=$(calc "$(server_cpu) - $before")
  CPU_IMPORTER=$(awk -F': ' '/(User|System) time/ { sum += $2 } END { print sum }' "$WORK/time.log")
  RSS_KIB=$(awk -F': ' '/Maximum resident/ { print $2 }' "$WORK/time.log")
  IFS='|' read -r SECONDS_OF_RUN RECORDS INSERTED UPDATED < <(sql "$database" "
    select extract(epoch from finished_at - started_at), read, inserted, updated
    from import_run where finished_at is not null order by id desc limit 1")
}

# What a database holds already, and then the same with few and with more changes:
# reimport DATABASE FEW_CHANGED MORE_CHANGED STUDIES…
# Adds to the lists AGAIN, WITH_FEW and WITH_MORE, and sets ALL, the records of an import, and FEW and MORE, the studies
# that had changed since the import before.
declare -a AGAIN WITH_FEW WITH_MORE
reimport() {
  local database=$1 few=$2 more=$3
  shift 3
  measured_import "$database" "$@"
  ((INSERTED + UPDATED == 0)) || die "the same input again inserted $INSERTED and updated $UPDATED"
  ALL=$RECORDS
  AGAIN+=("$SECONDS_OF_RUN")
  changed_import "$database" "$few"
  WITH_FEW+=("$SECONDS_OF_RUN") FEW=$((INSERTED + UPDATED))
  changed_import "$database" "$more"
  WITH_MORE+=("$SECONDS_OF_RUN") MORE=$((INSERTED + UPDATED))
  say "$ALL unchanged in $(round "${AGAIN[-1]}") s, $FEW changed in $(round "${WITH_FEW[-1]}") s," \
    "$MORE in $(round "${WITH_MORE[-1]}") s"
}

changed_import() {
  measured_import "$1" "$2"
  ((INSERTED + UPDATED > 0)) || die "nothing has changed in $2"
}

# Figures and bars of it: reimport_figures SECONDS_OF_THE_FIRST_LOAD STUDIES
reimport_figures() {
  local first=$1 again few more of_few of_more
  again=$(median "${AGAIN[@]}") few=$(median "${WITH_FEW[@]}") more=$(median "${WITH_MORE[@]}")
  of_few=$(calc "($few - $again) / $FEW * 1000") of_more=$(calc "($more - $again) / $MORE * 1000")
  figure 'unchanged: records' "$(round "$ALL")"
  figure 'unchanged: median' "$(round "$again")" s
  figure 'unchanged: records/s' "$(round "$(calc "$ALL / $again")")"
  figure "$FEW changed: median" "$(round "$few")" s
  figure '  a changed study, beyond the unchanged re-import' "$(round "$of_few")" ms
  figure "$MORE changed: median" "$(round "$more")" s
  figure '  a changed study, beyond the unchanged re-import' "$(round "$of_more")" ms
  figure 'first load, a study' "$(round "$(calc "$first / $2 * 1000")")" ms
  bar 'unchanged: times as fast as the first load' "$(calc "$first / $again")" '>=' 5
  bar 'a changed study of few: ms' "$of_few" '>=' 0.01
  bar 'a changed study of more, to one of few' "$(calc "$of_more / $of_few")" '<=' 1.25
}

# Starts the service: serve DATABASE [OPTION_OF_JAVA…]. Sets SERVICE, its process, and HTTP, its port.
serve() {
  at_database "$1"
  shift
  HTTP=$(free_port)
  # shellcheck disable=SC2086
  "$JAVA" $SERVICE_OPTIONS "$@" -Dquarkus.http.port="$HTTP" -Dquarkus.http.host=127.0.0.1 -jar "$PROGRAM" serve \
    > "$WORK/service.log" 2>&1 &
  SERVICE=$!
  local deadline=$((SECONDS + READY_WITHIN))
  until python3 -c "import urllib.request as r; r.urlopen('http://127.0.0.1:$HTTP/q/health/ready')" 2> /dev/null; do
    kill -0 "$SERVICE" 2> /dev/null || die "the service does not start: $(tail -n 5 "$WORK/service.log")"
    ((SECONDS < deadline)) || die "the service is not ready"
    sleep 0.5
  done
}

# Memory of the service in KiB, as it is or the most it was: service_kib VmRSS|VmHWM
service_kib() {
  awk -v kind="$1:" '$1 == kind { print $2 }' "/proc/$SERVICE/status"
}

stop_service() {
  kill -TERM "$SERVICE"
  wait "$SERVICE" || true
}

# ---- searches ------------------------------------------------------------------

# A database of an invented registry, unless it was kept: hold DATABASE STUDIES
hold() {
  local database=$1 studies=$2
  if [[ -z ${KEPT:-} || $(sql postgres "select count(*) from pg_database where datname = '$database'") == 0 ]]; then
    say "importing $studies"
    generate "$WORK/$database.zip" "$studies"
    migrated_database "$database"
    measured_import "$database" "$WORK/$database.zip"
    rm "$WORK/$database.zip"
  fi
  sql "$database" 'vacuum analyze'
}

# Some trials of a database, which others that it is the beginning of have too: sample DATABASE
sample() {
  sql "$1" "
    select distinct on (nct) 'NCT' || to_char(nct, 'FM00000000') || chr(9) || translate(brief_title, chr(9), ' ')
      || chr(9) || translate(coalesce(condition.name, ''), chr(9), ' ') || chr(9) || coalesce(latitude::text, '')
      || chr(9) || coalesce(longitude::text, '')
    from (select nct, brief_title from trial order by md5(nct::text) limit 3000) as trial
    left join condition using (nct) left join location using (nct)
    order by nct, condition.position, location.position" > "$WORK/sample"
}

# Asks the service, of all kinds or of those named: ask DATABASE [KIND…]
ask() {
  local database=$1
  shift
  python3 "$ROOT/src/benchmark/searches.py" "http://127.0.0.1:$HTTP" "$WORK/sample" "${SEED:-1}" "$@" \
    > "$WORK/$database.times"
}

# A figure of a kind: time_of DATABASE KIND COLUMN
time_of() {
  awk -F'\t' -v kind="$2" -v column="$3" '$1 == kind { print $column }' "$WORK/$1.times"
}

# ---- figures -------------------------------------------------------------------

calc() {
  awk "BEGIN { printf \"%.6f\", $* }"
}

# median NUMBER…
median() {
  printf '%s\n' "$@" | sort -g |
    awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# A line of the table: figure NAME VALUE [UNIT]
figure() {
  printf '%-52s %16s %s\n' "$1" "$2" "${3:-}"
}

# A number for people: one place behind the point below a hundred, thousands apart above.
round() {
  python3 -c 'import sys
n = float(sys.argv[1])
print(f"{n:,.0f}" if abs(n) >= 100 else f"{n:.2f}")' "$1"
}

mib() {
  round "$(calc "$1 / 1048576")"
}

# A figure that must be on the right side: bar NAME VALUE '>=|<=' LIMIT [UNIT]
bar() {
  local verdict=met
  awk "BEGIN { exit !($2 $3 $4) }" || {
    verdict=MISSED
    MISSED=1
  }
  figure "$1" "$(round "$2")" "${5:-} (bar $3 $4: $verdict)"
}

# The last statement of a script.
verdict() {
  ((MISSED == 0)) || say 'a bar is missed'
  exit "$MISSED"
}
