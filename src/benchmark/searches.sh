#!/usr/bin/env bash
# How long searches take, and how that grows with the number of trials. See README.md.
#
# searches.sh [STUDIES [FEWER]]
set -euo pipefail
# Before those that other scripts have.
SERVICE_OPTIONS=${SERVICE_OPTIONS:--Xmx3g -XX:+UseParallelGC}
source "$(dirname "$0")/lib.sh"

STUDIES=${1:-600000}
FEWER=${2:-$((STUDIES / 10))}

# Kind, and the longest that its 99th percentile may be in milliseconds.
BARS=(
  'rare term:150' 'common term:150' 'common term and total:' 'three terms:150' 'term and two filters:150' 'radius:150'
  'radius by distance:' 'term and three facets:150' 'three facets of a new term:'
  'page 50:150' 'suggest:30' 'similar:30' 'similar and two filters:60' 'like a text:150')

asked() {
  say "asking $1"
  serve "$1"
  ask "$1"
  MEMORY=$(service_kib VmRSS)
  stop_service
}

begin
hold fewer "$FEWER"
hold whole "$STUDIES"
sample fewer
asked fewer
asked whole

echo
figure 'studies' "$(round "$STUDIES")" "and $(round "$FEWER")"
figure 'memory of the service' "$(mib $((MEMORY * 1024)))" MiB
for each in "${BARS[@]}"; do
  kind=${each%:*} limit=${each##*:}
  note="p50 $(round "$(time_of whole "$kind" 4)") ms; of fewer p50 $(round "$(time_of fewer "$kind" 4)"), p99 $(round "$(time_of fewer "$kind" 5)") ms"
  if [[ -n $limit ]]; then
    bar "$kind: p99, ms" "$(time_of whole "$kind" 5)" '<=' "$limit" "$note"
    bar "$kind: p99, times that of fewer" "$(calc "$(time_of whole "$kind" 5) / $(time_of fewer "$kind" 5)")" '<=' 3
  else
    figure "$kind: p99" "$(round "$(time_of whole "$kind" 5)")" "ms; $note"
  fi
  bar "$kind: failed" "$(($(time_of whole "$kind" 3) + $(time_of fewer "$kind" 3)))" '<=' 0
done
verdict
