#!/usr/bin/env bash
# How fast an import passes over what is held already, and what changes cost. See README.md.
#
# reimport.sh STUDIES CHANGED
set -euo pipefail
source "$(dirname "$0")/lib.sh"
(($# == 2)) || die "usage: reimport.sh STUDIES CHANGED   (the same studies, some in newer versions)"

declare -a FIRST AGAIN AFTER
begin
for ((run = 1; run <= RUNS; run++)); do
  migrated_database again
  measured_import again "$1"
  FIRST+=("$SECONDS_OF_RUN") STUDIES=$INSERTED ALL=$RECORDS
  measured_import again "$1"
  ((INSERTED + UPDATED == 0)) || die "the same input again inserted $INSERTED and updated $UPDATED"
  AGAIN+=("$SECONDS_OF_RUN")
  measured_import again "$2"
  CHANGES=$((INSERTED + UPDATED))
  ((CHANGES > 0)) || die "nothing has changed in $2"
  AFTER+=("$SECONDS_OF_RUN")
  say "run $run of $RUNS: first $(round "${FIRST[-1]}") s, unchanged $(round "${AGAIN[-1]}") s," \
    "$CHANGES changed $(round "${AFTER[-1]}") s"
done

first=$(median "${FIRST[@]}") again=$(median "${AGAIN[@]}") after=$(median "${AFTER[@]}")
study=$(calc "$first / $STUDIES")
change=$(calc "$after - $again")
echo
figure 'records' "$(round "$ALL")"
figure "first load: median of $RUNS" "$(round "$first")" s
figure 'unchanged: median' "$(round "$again")" s
figure 'unchanged: records/s' "$(round "$(calc "$ALL / $again")")"
figure 'changed studies' "$(round "$CHANGES")"
figure 'with changes: median' "$(round "$after")" s
figure '  of it reading (the unchanged re-import)' "$(round "$again")" s
figure '  of it changing' "$(round "$change")" s
figure '  of it changing, a changed study' "$(round "$(calc "$change / $CHANGES * 1000")")" ms
figure 'first load, a study' "$(round "$(calc "$study * 1000")")" ms
bar 'unchanged: times as fast as the first load' "$(calc "$first / $again")" '>=' 5
bar 'with changes: s; reading + 3 × first load of the changed' "$after" '<=' \
  "$(awk "BEGIN { printf \"%.2f\", $again + 3 * $study * $CHANGES }")" s
verdict
