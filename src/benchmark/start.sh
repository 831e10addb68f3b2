#!/usr/bin/env bash
# How soon the service is ready and what memory it takes, as a jar and as a native executable. See README.md.
#
# start.sh [STUDIES]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

STUDIES=${1:-4000}
EXECUTABLE=${EXECUTABLE:-$(find "$ROOT/target" -maxdepth 1 -name '*-runner' -type f | head -n 1)}
[[ -x $EXECUTABLE ]] || die "no native executable: ./mvnw package -Dnative makes it, EXECUTABLE names another"

# Seconds to ready, MiB then, ms of the first page, MiB after 400, of COMMAND…: a line of each run to a file.
starts() {
  local name=$1 run
  shift
  for ((run = 1; run <= RUNS; run++)); do
    QUARKUS_HTTP_PORT=$(free_port) python3 "$ROOT/src/benchmark/start.py" "$ROOT/src/benchmark/page.graphql" \
      "$WORK/ids" "$@" >> "$WORK/$name.starts" 2> "$WORK/$name.err" || die "$(tail -n 3 "$WORK/$name.err")"
    say "$name: $(tail -n 1 "$WORK/$name.starts")"
  done
}

# imports NAME COMMAND…: peak MiB and seconds of importing all studies into an empty database.
imports() {
  local name=$1
  shift
  migrated_database imported
  at_database imported
  /usr/bin/time -f '%M %e' -o "$WORK/time.log" "$@" import "$WORK/held.zip" > "$WORK/import.out" 2>&1 ||
    die "import: $(tail -n 3 "$WORK/import.out")"
  awk '{ print $1 / 1024, $2 }' "$WORK/time.log" > "$WORK/$name.imports"
}

# The median of a column: of NAME COLUMN
of() {
  # shellcheck disable=SC2046
  median $(awk -v column="$2" '{ print $column }' "$WORK/$1.starts")
}

begin
generate "$WORK/held.zip" "$STUDIES"
migrated_database started
measured_import started "$WORK/held.zip"
sql started 'vacuum analyze'
sql started "select 'NCT' || to_char(nct, 'FM00000000') from trial" > "$WORK/ids"

jar=("$JAVA" -Xmx384m -jar "$PROGRAM")
imports jar "${jar[@]}"
imports native "$EXECUTABLE"
at_database started
starts jar "${jar[@]}"
starts native "$EXECUTABLE"

echo
figure 'studies' "$(round "$STUDIES")"
figure 'size of the native executable' "$(mib "$(stat -c %s "$EXECUTABLE")")" MiB
for name in native jar; do
  figure "$name: ready after" "$(round "$(of $name 1)")" s
  figure "$name: memory then" "$(round "$(of $name 2)")" MiB
  figure "$name: first page" "$(round "$(of $name 3)")" ms
  figure "$name: memory after 400 pages" "$(round "$(of $name 4)")" MiB
  figure "$name: peak memory of an import" "$(round "$(cut -d' ' -f1 "$WORK/$name.imports")")" MiB
  figure "$name: import, start and all" "$(round "$(cut -d' ' -f2 "$WORK/$name.imports")")" s
done
verdict
