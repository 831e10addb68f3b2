#!/usr/bin/env bash
# How fast similar trials are found among very many, and how fast their index is made and kept up. See README.md.
#
# similar.sh [STUDIES]
set -euo pipefail
# It makes its index first.
READY_WITHIN=${READY_WITHIN:-3900}
# What stays in memory is most of it, which this collector pauses least for.
SERVICE_OPTIONS=${SERVICE_OPTIONS:--Xmx1g -XX:+UseParallelGC}
source "$(dirname "$0")/lib.sh"

STUDIES=${1:-600000}
# The first of those that change; another if the database was kept, and has these changes already.
FROM=${FROM:-$((STUDIES / 2))}

# Kind, and the longest that its 99th percentile may be in milliseconds.
BARS=('similar:30' 'similar and two filters:60' 'like a text:150')

# What the service said of its index last: indexed HOW_MANY|MILLISECONDS
indexed() {
  local column=1
  [[ $1 == HOW_MANY ]] || column=2
  sed -n 's/.*Indexed \([0-9]*\) of [0-9]* trials in \([0-9]*\) ms.*/\1 \2/p' "$WORK/service.log" | tail -n 1 |
    cut -d' ' -f$column
}

begin
hold whole "$STUDIES"
sample whole
generate "$WORK/changed.zip" "$((STUDIES / 100))" --from "$FROM" --changed 100
serve whole -Dquarkus.log.category.\"org.trialgraph.corpus\".level=DEBUG
BUILT=$(indexed MILLISECONDS) ALL=$(indexed HOW_MANY)
[[ -n $BUILT ]] || die "the service does not say that it made its index: $(tail -n 5 "$WORK/service.log")"
MEMORY=$(service_kib VmRSS)
say "indexed $ALL in $(round "$(calc "$BUILT / 1000")") s"
# Others first, for Java to have compiled all: just started, a request takes half as long again.
SEED=0 ask whole similar
ask whole "${BARS[@]%:*}"
cp "$WORK/whole.times" "$WORK/unchanged.times"
say "changing $((STUDIES / 100))"
measured_import whole "$WORK/changed.zip"
rm "$WORK/changed.zip"
ask whole similar
UPDATED_IN=$(indexed MILLISECONDS) CHANGED=$(indexed HOW_MANY)
((CHANGED == INSERTED + UPDATED && CHANGED > 0)) || die "$((INSERTED + UPDATED)) changed, $CHANGED were indexed"
PEAK=$(service_kib VmHWM)
stop_service

echo
figure 'trials' "$(round "$ALL")"
bar 'index made, s' "$(calc "$BUILT / 1000")" '<=' 3600
bar 'memory of the service then' "$(calc "$MEMORY / 1024")" '<=' 1536 MiB
figure 'memory of the service, highest' "$(mib "$(calc "$PEAK * 1024")")" MiB
figure 'changed' "$(round "$CHANGED")"
bar 'index brought up to date, s' "$(calc "$UPDATED_IN / 1000")" '<=' "$(calc "$BUILT / 1000 * 0.03")"
for each in "${BARS[@]}"; do
  kind=${each%:*} limit=${each##*:}
  bar "$kind: p99, ms" "$(time_of unchanged "$kind" 5)" '<=' "$limit" "p50 $(round "$(time_of unchanged "$kind" 4)") ms"
  bar "$kind: failed" "$(time_of unchanged "$kind" 3)" '<=' 0
done
figure 'similar, after the change: p99' "$(round "$(time_of whole similar 5)")" ms
bar 'similar, after the change: failed' "$(time_of whole similar 3)" '<=' 0
verdict
