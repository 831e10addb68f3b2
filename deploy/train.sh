#!/usr/bin/env bash
# The training run of Dockerfile.jvm: the service starts on a database of its own with the bundled sample, is asked for
# a trial's page and a search a few times, and ends as it does in a cluster. Java then writes what it has learnt.
#
# train.sh CACHE
set -euo pipefail

CACHE=$1
DATA=$(mktemp -d)

initdb --pgdata="$DATA" --auth=trust --username=postgres --encoding=UTF8 --no-locale > "$DATA.log"
pg_ctl --pgdata="$DATA" --wait --log="$DATA.log" \
  --options="-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start
trap 'pg_ctl --pgdata="$DATA" --mode=immediate stop' EXIT

# request METHOD PATH BODY: prints the answer.
request() {
  exec 3<> /dev/tcp/127.0.0.1/8080
  printf '%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s' \
    "$1" "$2" "${#3}" "$3" >&3
  cat <&3
  exec 3>&-
}

export QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1/postgres
export QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=postgres
export TRIALGRAPH_SAMPLE_IMPORT=true
/opt/java/openjdk/bin/java -XX:AOTCacheOutput="$CACHE" -jar /app/quarkus-run.jar serve &
service=$!
deadline=$((SECONDS + 300))
until [[ $(request GET /q/health/ready '' 2> /dev/null) == *' 200 '* ]]; do
  kill -0 "$service" || exit 1
  ((SECONDS < deadline)) || exit 1
  sleep 0.5
done

page='{"query": "{ trial(id: \"NCT99000001\") { briefTitle eligibility { text(format: HTML) criteria(kind: INCLUSION) { text } } locations(first: 10) { totalCount } similar(first: 5) { nodes { nctId } } } }"}'
search='{"query": "{ trials(query: {term: \"tea\"}, first: 5) { totalCount nodes { nctId briefTitle } } }"}'
for ((i = 0; i < 50; i++)); do
  for query in "$page" "$search"; do
    answer=$(request POST /graphql "$query")
    [[ $answer == *'"data"'* && $answer != *'"errors"'* ]] || { printf '%s\n' "$answer" >&2 && exit 1; }
  done
done
kill -TERM "$service"
wait "$service" || (($? == 143))
[[ -s $CACHE ]]
