#!/usr/bin/env bash
# Kills imports and their database at random moments, and compares what is there in the end with what one
# undisturbed import leaves. See README.md.
#
# faults.sh [KILLS]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

KILLS=${1:-50}
STUDIES=${STUDIES:-1500}
SEED=${SEED:-$$}
VERSIONS=${VERSIONS-$ROOT/../shared/data/ctg-study-versions.jsonl.gz}
SHARED_BUFFERS=256MB
MAX_WAL_SIZE=1GB
# How long an importer may take to notice that its server died.
PATIENCE=120
RANDOM=$SEED

# ---- what is imported ----------------------------------------------------------

# First a registry with broken records beside it, then a later full dump: a part of it in newer versions, and a
# fiftieth of it missing.
make_input() {
  generate "$WORK/registry.zip" "$STUDIES"
  generate "$WORK/later.zip" $((STUDIES - STUDIES / 50)) --changed 10
  python3 - "$WORK/registry.zip" "$WORK/broken.ndjson" << 'PYTHON'
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
names = archive.namelist()

def study(index, change):
    record = json.loads(archive.read(names[index]))
    record["protocolSection"]["identificationModule"]["nctId"] = f"NCT{29000000 + index}"
    change(record["protocolSection"])
    return json.dumps(record)

deep = "[" * 300 + "]" * 300
lines = [
    study(1, lambda protocol: protocol["identificationModule"].pop("nctId")),
    study(2, lambda protocol: protocol["identificationModule"].update(nctId="NCT12")),
    study(3, lambda protocol: protocol["statusModule"].update(lastUpdatePostDateStruct={"date": "soon"})),
    study(4, lambda protocol: protocol["conditionsModule"].update(conditions={"not": "a list"})),
    study(5, lambda protocol: protocol["identificationModule"].update(briefTitle=["not", "a", "text"])),
    study(6, lambda protocol: protocol["identificationModule"].update(briefTitle="before\0after")),
    study(7, lambda protocol: protocol.update(statusModule=None)),
    '{"protocolSection": {"identificationModule": {"nctId": "NCT29000008"}}, "deep": ' + deep + "}",
    "17",
    '{"protocolSection": "no object"}',
    study(9, lambda protocol: None),
]
with open(sys.argv[2], "w") as file:
    file.write("\n".join(lines) + "\n")
PYTHON
  FIRST=(import "$WORK/broken.ndjson" "$WORK/registry.zip")
  SECOND=(import --full "$WORK/later.zip")
  if [[ -f $VERSIONS ]]; then
    FIRST+=("$VERSIONS")
    SECOND+=("$VERSIONS")
  fi
}

# ---- one import ----------------------------------------------------------------

# Starts the importer of a stage beside this script.
launch() {
  local -n arguments=$1
  at_database faults
  # The input is small, and is to be loaded as a large one is.
  # shellcheck disable=SC2086
  "$JAVA" $JAVA_OPTIONS -Dtrialgraph.ingest.first-load-size=1 -jar "$PROGRAM" "${arguments[@]}" \
    > "$WORK/import.out" 2> "$WORK/import.err" &
  IMPORTER=$!
}

# Its exit code, in CODE. What the shell has to say on killed jobs is of no use.
reap() {
  CODE=0
  { wait "$IMPORTER" || CODE=$?; } 2> /dev/null
}

claims_success() {
  grep -q 'records read in' "$WORK/import.out"
}

# Runs a stage to its end, and keeps what it leaves.
undisturbed() {
  launch "$1"
  reap
  [[ $CODE == "${EXPECTED[$1]:-$CODE}" ]] ||
    fault "an undisturbed import ended with $CODE: $(tail -n 3 "$WORK/import.err" "$WORK/import.out")"
}

state() {
  sql_file faults "$ROOT/src/benchmark/state.sql" > "$1"
}

fault() {
  say "FAULT: $*"
  FAULTS=$((FAULTS + 1))
}

# How long the phases last and what is right, of an import that nobody disturbs.
learn() {
  local stage=$1 begun=$EPOCHREALTIME started loaded
  launch "$stage"
  sql postgres "select ambush('trialgraph writer', 0, null)" > /dev/null
  started=$EPOCHREALTIME
  sql postgres "select ambush('^select make_deferred|seen_trial', 0, null)" > /dev/null
  loaded=$EPOCHREALTIME
  reap
  claims_success || die "$stage does not work: $(cat "$WORK/import.err" "$WORK/import.out")"
  EXPECTED[$stage]=$CODE
  RANGE[start]=$(millis "$begun" "$started")
  RANGE[$stage-load]=$(millis "$started" "$loaded")
  RANGE[$stage-tail]=$(millis "$loaded" "$EPOCHREALTIME")
  state "$WORK/$stage.state"
  ! grep '^twice' "$WORK/$stage.state" | grep -qv '|0$' || fault "rows twice after an undisturbed import"
  say "$stage alone: exit $CODE, start ${RANGE[start]} ms, load ${RANGE[$stage-load]} ms, rest ${RANGE[$stage-tail]} ms"
}

millis() {
  awk "BEGIN { printf \"%d\", ($2 - $1) * 1000 + 1 }"
}

# ---- one kill ------------------------------------------------------------------

# Where to strike next: most often somewhere in the load, and of the rest what was struck least.
choose_target() {
  local stage=$1 target least=
  TARGET=load
  ((RANDOM % 5 < 3)) || return 0
  for target in ${TARGETS[$stage]}; do
    is_ahead "$target" || continue
    if [[ -z $least ]] || ((${AIMED[$target]:-0} < least)); then
      least=${AIMED[$target]:-0}
      TARGET=$target
    fi
  done
  AIMED[$TARGET]=$((${AIMED[$TARGET]:-0} + 1))
}

# Whether a phase is still to come: indexes go from empty tables alone, and are made where they are missing.
is_ahead() {
  case $1 in
    away) [[ $HELD == 0 ]] ;;
    make | analyse) [[ $HELD == 0 || $MISSING != 0 ]] ;;
  esac
}

# A random part of a range of milliseconds, in seconds.
pick_pause() {
  PAUSE=$(awk "BEGIN { printf \"%.4f\", $1 * $RANDOM / 32768 / 1000 }")
}

# Waits for the moment; sets PHASE, to gone if the import ended before.
lie_in_wait() {
  local stage=$1 rest
  rest=${RANGE[$stage-load]}
  case $TARGET in
    start)
      pick_pause "${RANGE[start]}"
      sleep "$PAUSE"
      read -r PHASE < <(sql postgres 'select phase()')
      ;;
    load) ambush 'trialgraph writer' "$rest" null ;;
    write) ambush 'trialgraph writer' "$rest" "'^(copy|insert into trial|delete from)'" ;;
    away) ambush '^select defer_schema' 30 null ;;
    make) ambush '^select make_deferred' "${RANGE[$stage-tail]}" null ;;
    analyse) ambush '^select analyze_schema' 300 null ;;
    withdraw) ambush 'seen_trial' 2 null ;;
    end) ambush '^select analyze_schema|seen_trial' 1 "'^update import_run|advisory_unlock'" ;;
  esac
  kill -0 "$IMPORTER" 2> /dev/null || PHASE=gone
}

ambush() {
  pick_pause "$2"
  # Without waiting for psql to end: a moment may be short.
  read -r PHASE < <(sql postgres "select ambush('$1', $PAUSE, $3)")
}

# Kills one of the two. A server comes back at once, and the importer has to find out by itself.
strike() {
  VICTIM=$1
  if [[ $VICTIM == importer ]]; then
    kill -9 "$IMPORTER" 2> /dev/null || true
    reap
    return 0
  fi
  kill_server
  start_server
  local deadline=$((SECONDS + PATIENCE))
  while kill -0 "$IMPORTER" 2> /dev/null && ((SECONDS < deadline)); do sleep 0.05; done
  if kill -0 "$IMPORTER" 2> /dev/null; then
    fault "the importer still runs $PATIENCE s after its server died while $PHASE"
    kill -9 "$IMPORTER"
  fi
  reap
}

# One kill of a stage; fails if the import was over before. The range of moments follows what is left to do.
attempt() {
  local stage=$1 victim=importer
  ((RANDOM % 2)) || victim=server
  choose_target "$stage"
  launch "$stage"
  lie_in_wait "$stage"
  if [[ $PHASE == gone ]]; then
    reap
    MISSES=$((MISSES + 1))
    [[ $TARGET != load && $TARGET != write ]] || RANGE[$stage-load]=$((${RANGE[$stage-load]} * 7 / 10 + 200))
    say "      $stage ended before it was to be killed ($TARGET), exit $CODE"
    claims_success || fault "an import that nobody killed ended with $CODE: $(tail -n 3 "$WORK/import.err")"
    return 1
  fi
  strike "$victim"
  if claims_success; then
    MISSES=$((MISSES + 1))
    say "      $stage ended as the $victim was killed ($PHASE), exit $CODE"
    return 1
  fi
  HITS=$((HITS + 1))
  RANGE[$stage-load]=$((${RANGE[$stage-load]} * 11 / 10))
  COUNT["$stage|$VICTIM|$PHASE"]=$((${COUNT["$stage|$VICTIM|$PHASE"]:-0} + 1))
  [[ $VICTIM == importer ]] || CODES[$CODE]=$((${CODES[$CODE]:-0} + 1))
  look
  say "$(printf '%4d  %s: %s killed while %s (aimed at %s), exit %d, %d trials held, %d indexes and keys missing' \
    "$HITS" "$stage" "$VICTIM" "$PHASE" "$TARGET" "$CODE" "$HELD" "$MISSING")"
}

# What a killed import left; a database without tables holds nothing either.
look() {
  IFS='|' read -r HELD MISSING < <(sql faults '
    select (select count(*) from trial), (select count(*) from deferred_schema)' 2> /dev/null) || true
  HELD=${HELD:-0} MISSING=${MISSING:-0}
}

# ---- all of it -----------------------------------------------------------------

# Kills a stage up to so many times, brings it to its end and looks.
disturb() {
  local stage=$1 times=$2 i
  for ((i = 0; i < times && HITS < KILLS; i++)); do
    attempt "$stage" || break
  done
  # What claims to have succeeded is taken at its word.
  claims_success || undisturbed "$stage"
  state "$WORK/state"
  COMPARED=$((COMPARED + 1))
  if ! diff "$WORK/$stage.state" "$WORK/state" > "$WORK/diff"; then
    fault "another state than that of an undisturbed import: $(head -20 "$WORK/diff")"
  fi
}

report() {
  local key stage victim phase
  printf '\n%-12s %-10s %-26s %s\n' import killed while times
  for key in "${!COUNT[@]}"; do
    IFS='|' read -r stage victim phase <<< "$key"
    printf '%-12s %-10s %-26s %5d\n' "$stage" "$victim" "$phase" "${COUNT[$key]}"
  done | sort
  echo
  for key in "${!CODES[@]}"; do
    figure "exit $key of an importer whose server was killed" "${CODES[$key]}" times
  done
  figure 'seed' "$SEED"
  figure 'studies' "$STUDIES"
  figure 'first loads from empty that were disturbed' "$LOADS"
  figure 'imports that ended before they were killed' "$MISSES"
  figure 'states compared' "$COMPARED"
  bar 'kills that hit a running import' "$HITS" '>=' "$KILLS"
  bar 'faults found' "$FAULTS" '<=' 0
}

declare -A RANGE EXPECTED AIMED COUNT CODES TARGETS
TARGETS[FIRST]='away make write analyse start end'
TARGETS[SECOND]='withdraw write start end'
HITS=0 MISSES=0 FAULTS=0 COMPARED=0 LOADS=0
say "seed $SEED"
begin
make_input
sql_file postgres "$ROOT/src/benchmark/watch.sql"
fresh_database faults
learn FIRST
learn SECOND
while ((HITS < KILLS)); do
  fresh_database faults
  : > "$WORK/import.out"
  HELD=0 MISSING=0
  LOADS=$((LOADS + 1))
  disturb FIRST $((2 + RANDOM % 4))
  : > "$WORK/import.out"
  ((HITS == KILLS)) || disturb SECOND $((1 + RANDOM % 3))
done
report
verdict
