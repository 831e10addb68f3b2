#!/usr/bin/env bash
# How fast an import passes over what is held already, and what changes cost. See README.md.
#
# reimport.sh STUDIES FEW_CHANGED MORE_CHANGED
set -euo pipefail
source "$(dirname "$0")/lib.sh"
(($# == 3)) || die "usage: reimport.sh STUDIES FEW_CHANGED MORE_CHANGED   (the same studies, some in newer versions)"

declare -a FIRST
begin
for ((run = 1; run <= RUNS; run++)); do
  say "run $run of $RUNS"
  migrated_database again
  measured_import again "$1"
  FIRST+=("$SECONDS_OF_RUN") STUDIES=$INSERTED
  say "first load in $(round "$SECONDS_OF_RUN") s"
  reimport again "$2" "$3" "$1"
done

first=$(median "${FIRST[@]}")
echo
figure "first load: median of $RUNS" "$(round "$first")" s
reimport_figures "$first" "$STUDIES"
verdict
