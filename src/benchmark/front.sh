#!/usr/bin/env bash
# What the endpoint's rules and limits cost: throughput of a small query, beside the engine's bare handler. See README.md.
#
# front.sh [SECONDS]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

TIME=${1:-10}
CONNECTIONS=${CONNECTIONS:-16}
OURS=$PROGRAM
BARE=${BARE:-$ROOT/target/bare-app/quarkus-run.jar}

need wrk wrk
[[ -f $BARE ]] || die "$BARE is missing: ./mvnw package -DskipTests -Dquarkus.profile=bare \
-Dquarkus.package.output-directory=bare-app makes it, BARE names another"

# Requests a second of what serves at HTTP; an answer that is no success ends the script.
throughput() {
  wrk -t1 -c"$CONNECTIONS" -d"${1}s" -s "$WORK/small.lua" "http://127.0.0.1:$HTTP/graphql" > "$WORK/wrk.out"
  ! grep -q 'Non-2xx\|Socket errors' "$WORK/wrk.out" || die "requests failed: $(cat "$WORK/wrk.out")"
  awk '/Requests\/sec/ { print $2 }' "$WORK/wrk.out"
}

# run PROGRAM NAME: keeps a figure of each run in the array NAME.
run() {
  local -n figures=$2
  PROGRAM=$1
  serve small
  say "$2: $(throughput "$TIME") requests/s to warm up"
  figures+=("$(throughput "$TIME")")
  stop_service
}

begin
cat > "$WORK/small.lua" << 'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [[{"query": "query Small { registry { trialCount dataTimestamp } }"}]]
LUA
generate "$WORK/some.zip" 1000
migrated_database small
measured_import small "$WORK/some.zip"
ours=()
bare=()
for ((i = 1; i <= RUNS; i++)); do
  run "$OURS" ours
  run "$BARE" bare
done

echo
figure 'requests/s, all rules and limits on' "$(round "$(median "${ours[@]}")")"
figure 'requests/s, bare handler' "$(round "$(median "${bare[@]}")")"
bar 'share' "$(calc "$(median "${ours[@]}") / $(median "${bare[@]}")")" '>=' 0.9
verdict
