#!/usr/bin/env bash
# How long searches take, and how that grows with the number of trials. See README.md.
#
# searches.sh [STUDIES [FEWER]]
set -euo pipefail
# Before those that other scripts have.
SERVICE_OPTIONS=${SERVICE_OPTIONS:--Xmx3g}
source "$(dirname "$0")/lib.sh"

STUDIES=${1:-600000}
FEWER=${2:-$((STUDIES / 10))}
SEED=${SEED:-1}

# Kind, and the longest that its 99th percentile may be in milliseconds.
BARS=(
  'rare term:150' 'common term:150' 'common term and total:' 'three terms:150' 'term and two filters:150' 'radius:150'
  'radius by distance:' 'term and three facets:150' 'three facets of a new term:'
  'page 50:150' 'suggest:30' 'similar:30' 'similar and two filters:60' 'like a text:150')

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

# Some trials that both databases have, as the smaller one is the beginning of the other.
sample() {
  sql "$1" "
    select distinct on (nct) 'NCT' || to_char(nct, 'FM00000000') || chr(9) || translate(brief_title, chr(9), ' ')
      || chr(9) || translate(coalesce(condition.name, ''), chr(9), ' ') || chr(9) || coalesce(latitude::text, '')
      || chr(9) || coalesce(longitude::text, '')
    from (select nct, brief_title from trial order by md5(nct::text) limit 3000) as trial
    left join condition using (nct) left join location using (nct)
    order by nct, condition.position, location.position" > "$WORK/sample"
}

ask() {
  local database=$1
  say "asking $database"
  serve "$database"
  python3 "$ROOT/src/benchmark/searches.py" "http://127.0.0.1:$HTTP" "$WORK/sample" "$SEED" > "$WORK/$database.times"
  MEMORY=$(awk '/VmRSS/ { print $2 }' "/proc/$SERVICE/status")
  kill -TERM "$SERVICE"
  wait "$SERVICE" || true
}

# A figure of a kind: of DATABASE KIND COLUMN
of() {
  awk -F'\t' -v kind="$2" -v column="$3" '$1 == kind { print $column }' "$WORK/$1.times"
}

begin
hold fewer "$FEWER"
hold whole "$STUDIES"
sample fewer
ask fewer
ask whole

echo
figure 'studies' "$(round "$STUDIES")" "and $(round "$FEWER")"
figure 'memory of the service' "$(mib $((MEMORY * 1024)))" MiB
for each in "${BARS[@]}"; do
  kind=${each%:*} limit=${each##*:}
  note="p50 $(round "$(of whole "$kind" 4)") ms; of fewer p50 $(round "$(of fewer "$kind" 4)"), p99 $(round "$(of fewer "$kind" 5)") ms"
  if [[ -n $limit ]]; then
    bar "$kind: p99, ms" "$(of whole "$kind" 5)" '<=' "$limit" "$note"
    bar "$kind: p99, times that of fewer" "$(calc "$(of whole "$kind" 5) / $(of fewer "$kind" 5)")" '<=' 3
  else
    figure "$kind: p99" "$(round "$(of whole "$kind" 5)")" "ms; $note"
  fi
  bar "$kind: failed" "$(($(of whole "$kind" 3) + $(of fewer "$kind" 3)))" '<=' 0
done
verdict
