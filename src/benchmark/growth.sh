#!/usr/bin/env bash
# Whether an import slows down as the database grows. See README.md.
#
# growth.sh [STUDIES [PART]]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

STUDIES=${1:-600000}
PART=${2:-100000}
((STUDIES >= 2 * PART)) || die "usage: growth.sh [STUDIES [PART]]   (PART: how many records at either end are timed)"

# Of each study the zip takes 9 KB and the database 75 KB; its server's log, sorting and the part need some more.
require_disk $((STUDIES * 90 / 1000000 + 15))

# Imports a file into an empty database; keeps when each progress line came.
load() {
  local database=$1
  migrated_database "$database"
  at_database "$database"
  EXIT_CODE=0
  # shellcheck disable=SC2086
  /usr/bin/time -v -o "$WORK/time.log" "$JAVA" $JAVA_OPTIONS -jar "$PROGRAM" import "$2" 2>&1 > "$WORK/import.out" |
    python3 -uc 'import sys, time
for line in sys.stdin:
    print(time.time(), line, end="")' > "$WORK/$database.progress" || EXIT_CODE=$?
  ((EXIT_CODE <= 1)) || die "import ended with $EXIT_CODE: $(tail -n 3 "$WORK/$database.progress")"
  RSS_KIB=$(awk -F': ' '/Maximum resident/ { print $2 }' "$WORK/time.log")
  IFS='|' read -r BEGUN ENDED RECORDS < <(sql "$database" "
    select extract(epoch from started_at), extract(epoch from finished_at), read
    from import_run where finished_at is not null order by id desc limit 1")
}

# Seconds for the first and for the last PART records, and for all that is not making indexes: of progress lines and
# the beginning, between which the time goes on evenly.
window_seconds() {
  python3 - "$1" "$BEGUN" "$ENDED" "$RECORDS" "$PART" << 'PYTHON'
import re, sys
path, begun, ended = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
records, part = int(sys.argv[4]), int(sys.argv[5])
points, end = [(0, begun)], ended
for line in open(path):
    at, _, text = line.partition(" ")
    count = re.match(r"([\d,]+)(?: of [\d,]+)? records, ", text)
    if count:
        points.append((int(count[1].replace(",", "")), float(at)))
    elif text.startswith("making "):
        end = float(at)
        break
points.append((records, end))

def when(count):
    for (c0, t0), (c1, t1) in zip(points, points[1:]):
        if c0 <= count <= c1 and c1 > c0:
            return t0 + (t1 - t0) * (count - c0) / (c1 - c0)
    return end

print(when(part) - begun, end - when(records - part), end - begun)
PYTHON
}

begin
say "making $STUDIES studies"
generate "$WORK/all.zip" "$STUDIES"
generate "$WORK/part.zip" "$PART"
say "importing $PART"
load part "$WORK/part.zip"
part_seconds=$(calc "$ENDED - $BEGUN")
sql postgres 'drop database part'
say "importing $STUDIES"
load whole "$WORK/all.zip"
read -r first last reading < <(window_seconds "$WORK/whole.progress")
whole_seconds=$(calc "$ENDED - $BEGUN")

echo
figure 'studies' "$(round "$RECORDS")"
figure "studies/s, first $PART" "$(round "$(calc "$PART / $first")")"
figure "studies/s, last $PART" "$(round "$(calc "$PART / $last")")"
figure 'studies/s, without making indexes' "$(round "$(calc "$RECORDS / $reading")")"
figure 'making indexes' "$(round "$(calc "$whole_seconds - $reading")")" s
figure 'whole' "$(round "$whole_seconds")" s
figure 'studies/s, whole' "$(round "$(calc "$RECORDS / $whole_seconds")")"
figure "studies/s, whole, $PART alone" "$(round "$(calc "$PART / $part_seconds")")"
figure 'database' "$(mib "$(database_size whole)")" MiB
bar "last $PART to first $PART" "$(calc "$first / $last")" '>=' 0.8
bar "whole to $PART alone" "$(calc "$RECORDS / $whole_seconds / ($PART / $part_seconds)")" '>=' 0.8
bar 'peak memory of the importer' "$(calc "$RSS_KIB / 1024")" '<=' 1024 MiB
verdict
