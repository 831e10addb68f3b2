#!/usr/bin/env bash
# How fast an import fills an empty database, beside a plain COPY of the same rows. See README.md.
#
# first-load.sh STUDIES…
set -euo pipefail
source "$(dirname "$0")/lib.sh"
(($# > 0)) || die "usage: first-load.sh STUDIES…   (what import takes)"

read -ra CHANGED_PATHS <<< "${CHANGED:-}"
((${#CHANGED_PATHS[@]} == 0 || ${#CHANGED_PATHS[@]} == 2)) || die "CHANGED names two paths: with few changes, and with more"

# An import into an empty database; its figures go to arrays named after the kind.
load() {
  local kind=$1 java_options=$JAVA_OPTIONS
  shift
  migrated_database "$kind"
  [[ $kind != indexed ]] || java_options+=' -Dtrialgraph.ingest.first-load-size=1T'
  JAVA_OPTIONS=$java_options measured_import "$kind" "$@"
  LOADED[$kind]+=" $SECONDS_OF_RUN"
  CPU[$kind]+=" $(calc "$CPU_IMPORTER + $CPU_SERVER")"
  RSS[$kind]+=" $RSS_KIB"
  say "$kind: $RECORDS records in $(round "$SECONDS_OF_RUN") s, importer $(round "$CPU_IMPORTER") CPU s," \
    "server $(round "$CPU_SERVER") CPU s, $(round "$(calc "$RSS_KIB / 1024")") MiB"
}

# Writes the rows that an import made to files of the server, and the statements that bring them back.
dump() {
  local table rows
  mkdir "$WORK/rows"
  chmod 777 "$WORK/rows"
  ROWS=0
  for table in $(filled_tables deferred); do
    rows=$(sql deferred "copy $table to '$WORK/rows/$table'" -c "select count(*) from $table")
    ROWS=$((ROWS + rows))
    ((rows == 0)) || echo "copy $table from '$WORK/rows/$table';" >> "$WORK/copy.sql"
  done
}

# The same rows into the same tables: one session, table after table, all indexes and foreign keys there.
copy() {
  local begun seconds before
  migrated_database copied
  before=$(server_cpu)
  begun=$EPOCHREALTIME
  sql_file copied "$WORK/copy.sql"
  seconds=$(calc "$EPOCHREALTIME - $begun")
  LOADED[copied]+=" $seconds"
  CPU[copied]+=" $(calc "$(server_cpu) - $before")"
  say "copied: $ROWS rows in $(round "$seconds") s"
}

KINDS=(indexed deferred copied)
[[ ${INDEXED:-yes} == yes ]] || KINDS=(deferred copied)
declare -A LOADED CPU RSS
begin
for ((run = 1; run <= RUNS; run++)); do
  say "run $run of $RUNS"
  [[ ${KINDS[0]} != indexed ]] || load indexed "$@"
  load deferred "$@"
  STUDIES=$INSERTED
  ((run > 1)) || dump
  SIZE=$(database_size deferred)
  ((${#CHANGED_PATHS[@]} == 0)) || reimport deferred "${CHANGED_PATHS[@]}" "$@"
  copy
  SIZE_COPIED=$(database_size copied)
done

# shellcheck disable=SC2086
deferred=$(median ${LOADED[deferred]}) copied=$(median ${LOADED[copied]})
echo
figure 'studies' "$(round "$STUDIES")" 'inserted'
figure 'rows' "$(round "$ROWS")"
for kind in "${KINDS[@]}"; do
  # shellcheck disable=SC2086
  seconds=$(median ${LOADED[$kind]})
  figure "$kind: median of $RUNS" "$(round "$seconds")" s
  figure "$kind: rows/s" "$(round "$(calc "$ROWS / $seconds")")"
  # shellcheck disable=SC2086
  figure "$kind: studies/s" "$(round "$(calc "$STUDIES / $seconds")")"
  figure "$kind: rows/s to those of COPY" "$(round "$(calc "$copied / $seconds")")"
  figure "$kind: CPU of program and server" "$(round "$(median ${CPU[$kind]})")" s
done
figure 'size of the imported database' "$(mib "$SIZE")" MiB
figure 'size of the copied database' "$(mib "$SIZE_COPIED")" MiB
bar 'deferred (as it is): rows/s to those of COPY' "$(calc "$copied / $deferred")" '>=' 0.5
# shellcheck disable=SC2048,SC2086
bar 'peak memory of the importer, highest of all' \
  "$(printf '%s\n' ${RSS[*]} | sort -g | tail -n 1 | awk '{ print $1 / 1024 }')" '<=' 1024 MiB
((${#CHANGED_PATHS[@]} == 0)) || reimport_figures "$deferred" "$STUDIES"
verdict
