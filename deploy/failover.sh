#!/usr/bin/env bash
# Whether the service gets over the loss of its databases: a primary and a replica of it (streaming replication), readers
# that never stop, and one fault after another. See README.md.
#
# failover.sh [STUDIES]
set -euo pipefail
TOP=$(cd "$(dirname "$0")/.." && pwd)
source "$TOP/src/benchmark/lib.sh"

STUDIES=${1:-500}
SHARED_BUFFERS=256MB
MAX_WAL_SIZE=1GB
# How long each fault is left alone, in seconds: longer than the driver remembers what a server was (10).
CALM=${CALM:-15}
READERS=$TOP/deploy/failover.py
PAGE=$TOP/src/main/resources/META-INF/resources/graphql-ui/examples/trial-page.graphql

# ---- two servers ---------------------------------------------------------------

# A server is NAME's directory, port and process.
declare -A PORTS PROCESSES

# up NAME: starts a server, and waits until it answers.
up() {
  PORT=${PORTS[$1]}
  POSTMASTER=
  local directory=$WORK/server/data log=$WORK/$1.log
  [[ $1 == primary ]] || directory=$WORK/server/$1
  (cd "$WORK/server" && exec "${AS[@]}" "$WORK/postgresql/bin/postgres" -D "$directory" -p "$PORT" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers="$SHARED_BUFFERS" \
    >> "$log" 2>&1) &
  PROCESSES[$1]=$!
  local deadline=$((SECONDS + 120))
  until sql postgres 'select 1' > /dev/null 2>&1; do
    kill -0 "${PROCESSES[$1]}" 2> /dev/null || die "the $1 does not start: $(tail -5 "$log")"
    ((SECONDS < deadline)) || die "the $1 takes no connections"
    sleep 0.1
  done
}

# down NAME fast|killed
down() {
  POSTMASTER=${PROCESSES[$1]}
  if [[ $2 == killed ]]; then kill_server; else stop_server; fi
}

# A replica from a copy of the primary while that is at rest.
copy_replica() {
  cp -R "$WORK/server/data" "$WORK/server/replica"
  touch "$WORK/server/replica/standby.signal"
  {
    echo "primary_conninfo = 'host=127.0.0.1 port=${PORTS[primary]} user=$USER_OF_DATABASE'"
    echo 'hot_standby = on'
  } >> "$WORK/server/replica/postgresql.conf"
  [[ $(id -u) != 0 ]] || chown -R "$OWNER" "$WORK/server/replica"
}

until_streaming() {
  local deadline=$((SECONDS + 60))
  PORT=${PORTS[primary]}
  until [[ $(sql postgres "select count(*) from pg_stat_replication where state = 'streaming'") == 1 ]]; do
    ((SECONDS < deadline)) || die "the replica does not follow: $(tail -5 "$WORK/replica.log")"
    sleep 0.2
  done
}

promote() {
  PORT=${PORTS[replica]}
  sql postgres 'select pg_promote()' > /dev/null
}

# ---- faults --------------------------------------------------------------------

# fault NAME COMMAND…: notes when it began and was over, and then leaves the service alone.
fault() {
  local name=$1 begun=$EPOCHREALTIME
  shift
  say "$name"
  "$@"
  printf '%s\t%s\t%s\n' "$name" "$begun" "$EPOCHREALTIME" >> "$WORK/faults"
  sleep "$CALM"
  kill -0 "$SERVICE" || die "the service has ended: $(tail -5 "$WORK/service.log")"
}

replica_back() {
  up replica
  until_streaming
}

primary_restarted() {
  down primary fast
  up primary
}

primary_killed() {
  down primary killed
  up primary
}

failed_over() {
  down primary killed
  promote
}

# ---- all of it -----------------------------------------------------------------

begin
PORTS[primary]=$PORT
PORTS[replica]=$(free_port)
generate "$WORK/held.zip" "$STUDIES"
generate "$WORK/more.zip" $((STUDIES + STUDIES / 5))
migrated_database trialgraph
measured_import trialgraph "$WORK/held.zip"
stop_server
copy_replica
up primary
up replica
until_streaming

# As production has it (kubernetes/cluster), but for certificates, and for the names that lead to the primary there.
hosts=127.0.0.1:${PORTS[replica]},127.0.0.1:${PORTS[primary]}
reading="jdbc:postgresql://$hosts/trialgraph?targetServerType=preferSecondary"
writing="jdbc:postgresql://$hosts/trialgraph?targetServerType=primary"
serve trialgraph "-Dquarkus.datasource.jdbc.url=$reading" "-Dquarkus.datasource.ingest.jdbc.url=$writing"
python3 -c "print(*(f'NCT{20000001 + i}' for i in range($STUDIES)), sep='\n')" > "$WORK/ids"
python3 "$READERS" read "http://127.0.0.1:$HTTP" "$PAGE" "$WORK/ids" "$WORK/answers" &
readers=$!
until [[ -s $WORK/answers ]]; do
  kill -0 "$readers" || die 'the readers have ended'
  sleep 0.2
done
sleep "$CALM"

fault 'replica killed' down replica killed
fault 'replica back' replica_back
fault 'replica stopped' down replica fast
fault 'primary restarted, alone' primary_restarted
fault 'primary killed and restarted, alone' primary_killed
fault 'replica back again' replica_back
fault 'primary restarted beside the replica' primary_restarted
fault 'primary lost, replica promoted' failed_over
kill -TERM "$readers"
wait "$readers"

say 'importing into what was the replica'
# shellcheck disable=SC2086
QUARKUS_DATASOURCE_JDBC_URL=$reading QUARKUS_DATASOURCE_INGEST_JDBC_URL=$writing \
  "$JAVA" $JAVA_OPTIONS -jar "$PROGRAM" import "$WORK/more.zip" \
  > "$WORK/import.out" 2>&1 || die "the import failed: $(tail -5 "$WORK/import.out")"
new=$(printf 'NCT%d' $((20000001 + STUDIES)))
served=$(python3 "$READERS" has "http://127.0.0.1:$HTTP" "$new")
kill -TERM "$SERVICE"
wait "$SERVICE" || true

echo
read -r answers wrong worst < <(python3 "$READERS" judge "$WORK/answers" "$WORK/faults" "$WORK/table")
cat "$WORK/table"
echo
figure 'answers' "$(round "$answers")" 'of pages of trials'
bar 'answers that were wrong, or half of one' "$wrong" '<=' 0
bar 'longest until all answers are right, after a server is up' "$worst" '<=' 10 s
bar 'trials served that were imported after the failover' "$served" '>=' 1
verdict
