#!/usr/bin/env bash
# Whether a well-behaved client notices a crowd that is not: connections that stall, and the dearest documents that the
# limits allow. See README.md.
#
# crowd.sh [STUDIES]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

STUDIES=${1:-5000}
STALLED=${STALLED:-1000}
GREEDY=${GREEDY:-50}
RATE=${RATE:-20}
TIME=${TIME:-45}
PAGE=$ROOT/src/benchmark/page.graphql
CROWD=$ROOT/src/benchmark/crowd.py

begin
ulimit -n 8192
generate "$WORK/held.zip" "$STUDIES"
migrated_database crowd
measured_import crowd "$WORK/held.zip"
sql crowd 'vacuum analyze'
sql crowd "select 'NCT' || to_char(nct, 'FM00000000') from trial" > "$WORK/ids"
serve crowd

url=http://127.0.0.1:$HTTP
say "$RATE pages/s alone"
python3 "$ROOT/src/benchmark/readers.py" pages "$url" "$PAGE" "$WORK/ids" "$RATE" "$WORK/pages" &
pages=$!
sleep 20
idle_from=$EPOCHREALTIME
sleep "$TIME"
idle_to=$EPOCHREALTIME
memory_before=$(service_kib VmRSS)
threads_before=$(awk '/Threads/ { print $2 }' "/proc/$SERVICE/status")

say "beside $STALLED connections that stall and $GREEDY clients of the dearest document"
python3 "$CROWD" stall "$url" "$STALLED" > "$WORK/stalled" &
stall=$!
python3 "$CROWD" greedy "$url" "$GREEDY" > "$WORK/greedy" &
greedy=$!
sleep 5
busy_from=$EPOCHREALTIME
sleep "$TIME"
busy_to=$EPOCHREALTIME
kill -TERM "$stall" "$greedy"
wait "$stall" "$greedy" || true
sleep 15
kill -TERM "$pages"
wait "$pages" || true
kill -0 "$SERVICE" || die "the service has ended: $(tail -n 5 "$WORK/service.log")"
memory_after=$(service_kib VmRSS)
threads_after=$(awk '/Threads/ { print $2 }' "/proc/$SERVICE/status")
stop_service

read -r idle_pages idle_failed idle_p50 idle_p99 < <(
  python3 "$ROOT/src/benchmark/readers.py" percentiles "$WORK/pages" "$idle_from" "$idle_to")
read -r busy_pages busy_failed busy_p50 busy_p99 < <(
  python3 "$ROOT/src/benchmark/readers.py" percentiles "$WORK/pages" "$busy_from" "$busy_to")

echo
figure 'pages alone' "$(round "$idle_pages")" "p50 $(round "$idle_p50") ms, p99 $(round "$idle_p99") ms"
figure 'pages in the crowd' "$(round "$busy_pages")" "p50 $(round "$busy_p50") ms, p99 $(round "$busy_p99") ms"
figure 'dear documents' "$(cat "$WORK/greedy")"
figure 'stalled connections' "$(cat "$WORK/stalled")"
figure 'memory before, after' "$(mib $((memory_before * 1024)))" "MiB, $(mib $((memory_after * 1024))) MiB"
figure 'threads before, after' "$threads_before" "$threads_after"
bar 'p99 in the crowd, times alone' "$(calc "$busy_p99 / $idle_p99")" '<=' 5
bar 'pages that failed' "$((idle_failed + busy_failed))" '<=' 0
verdict
