#!/usr/bin/env bash
# Whether readers of a running service notice an import: how long they wait, and what they see. See README.md.
#
# readers.sh [STUDIES [NEW]]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

STUDIES=${1:-10000}
NEW=${2:-$((STUDIES / 5))}
RATE=${RATE:-30}
IDLE=${IDLE:-60}
WARMUP=${WARMUP:-30}
PAGE=$ROOT/src/main/resources/META-INF/resources/graphql-ui/examples/trial-page.graphql
READERS=$ROOT/src/benchmark/readers.py

# One statement, so one snapshot: trials without their search document or eligibility; trials whose parts disagree;
# trials whose own version is not kept; and how much of each batch is there. A batch is a transaction, which xmin
# names; parts that did not change keep the one that they came with.
SEEN='
with batch as (
    select xmin::text as batch, nct, status, last_update_posted, document_hash from trial where imported_at > :begun
)
select (select count(*) from trial) - (select count(*) from search_document)
       + (select count(*) from batch where nct not in (select nct from eligibility)),
       (select count(*) from batch
        join search_document found using (nct)
        where found.status is distinct from batch.status or found.last_update_posted <> batch.last_update_posted),
       (select count(*) from batch
        where not exists (select from trial_version kept
                          where kept.nct = batch.nct and kept.document_hash = batch.document_hash
                                and kept.last_update_posted = batch.last_update_posted)),
       (select json_object_agg(batch, count) from (select batch, count(*) from batch group by batch) counts)'

# Asks again and again until the file that keeps it going is gone.
watch_tables() {
  local statement=${SEEN//:begun/\'$1\'}
  {
    while [[ -f $WORK/watching ]]; do
      printf '%s;\n' "$statement"
      sleep 0.3
    done
  } | sql_file read - > "$WORK/seen.sql"
}

stop() {
  local pid
  for pid in "$@"; do
    kill -TERM "$pid" 2> /dev/null || true
    wait "$pid" || true
  done
}

begin
generate "$WORK/held.zip" "$STUDIES"
generate "$WORK/newer.zip" $((STUDIES + NEW)) --changed 20
migrated_database read
measured_import read "$WORK/held.zip"
sql read 'vacuum analyze'
begun=$(sql read 'select clock_timestamp()')
sql read "select 'NCT' || to_char(nct, 'FM00000000') from trial" > "$WORK/held.ids"
python3 -c "print(*(f'NCT{20000001 + i}' for i in range($STUDIES + $NEW)), sep='\n')" > "$WORK/all.ids"
serve read

say "$RATE pages/s while nothing else happens, after $WARMUP s of it to warm up"
touch "$WORK/watching"
watch_tables "$begun" &
tables=$!
python3 "$READERS" agreement "http://127.0.0.1:$HTTP" "$WORK/all.ids" 0.02 "$WORK/seen.graphql" &
agreement=$!
python3 "$READERS" pages "http://127.0.0.1:$HTTP" "$PAGE" "$WORK/held.ids" "$RATE" "$WORK/pages" &
pages=$!
sleep "$WARMUP"
idle_from=$EPOCHREALTIME
sleep "$IDLE"
idle_to=$EPOCHREALTIME

say 'the same while an import runs'
measured_import read "$WORK/newer.zip"
IFS='|' read -r import_from import_to < <(sql read '
  select extract(epoch from started_at), extract(epoch from finished_at) from import_run order by id desc limit 1')
sleep 2
rm "$WORK/watching"
stop "$pages" "$agreement"
wait "$tables"
kill -0 "$SERVICE" || die "the service has ended: $(tail -n 5 "$WORK/service.log")"
stop "$SERVICE"

sql read "select xmin::text, 'NCT' || to_char(nct, 'FM00000000'), last_update_posted from trial
          where imported_at > '$begun'" > "$WORK/batches"
read -r idle_pages idle_failed idle_p50 idle_p99 < <(
  python3 "$READERS" percentiles "$WORK/pages" "$idle_from" "$idle_to")
read -r busy_pages busy_failed busy_p50 busy_p99 < <(
  python3 "$READERS" percentiles "$WORK/pages" "$import_from" "$import_to")
read -r batches sql_polls sql_amid sql_wrong polls amid torn parted faults < <(
  python3 "$READERS" judge "$WORK/seen.sql" "$WORK/seen.graphql" "$WORK/batches")

echo
figure 'trials held before' "$(round "$STUDIES")"
figure 'imported meanwhile: new' "$(round "$INSERTED")"
figure 'imported meanwhile: changed' "$(round "$UPDATED")"
figure 'import' "$(round "$SECONDS_OF_RUN")" "s, $batches batches"
figure 'pages idle' "$(round "$idle_pages")" "p50 $(round "$idle_p50") ms, p99 $(round "$idle_p99") ms"
figure 'pages during the import' "$(round "$busy_pages")" "p50 $(round "$busy_p50") ms, p99 $(round "$busy_p99") ms"
figure 'polls of the tables' "$(round "$sql_polls")" "$sql_amid of them amid the import"
figure 'polls over GraphQL' "$(round "$polls")" "$amid of them with old and new batches"
# Where the service cannot keep up even alone, a queue is measured and not an import.
bar 'p99 idle, or RATE is too high for this machine' "$idle_p99" '<=' 1000 ms
bar 'p99 during the import, times idle' "$(calc "$busy_p99 / $idle_p99")" '<=' 3
bar 'pages that failed' "$((idle_failed + busy_failed))" '<=' 0
bar 'tables: batches in part, trials whose parts disagree' "$sql_wrong" '<=' 0
bar 'GraphQL: batches in part' "$parted" '<=' 0
bar 'GraphQL: trials whose parts disagree' "$torn" '<=' 0
bar 'GraphQL: polls that failed' "$faults" '<=' 0
bar 'polls of the tables amid the import' "$sql_amid" '>=' 1
bar 'polls over GraphQL amid the import' "$amid" '>=' 1
verdict
