#!/usr/bin/env bash
# Builds an image by its Dockerfile with Buildah, on stand-ins of its bases made of Debian packages, and tries it as a
# cluster would run it: by a user without a name, on a file system that cannot be written, on a database with its three
# roles. See README.md.
#
# image.sh [native|jvm]
set -euo pipefail
KIND=${1:-jvm}
TOP=$(cd "$(dirname "$0")/.." && pwd)
case $KIND in
  native) PROGRAM=$(find "$TOP/target" -maxdepth 1 -name '*-runner' -type f | head -1) ;;
  jvm) PROGRAM=$TOP/target/quarkus-app/quarkus-run.jar ;;
  *) echo 'image.sh [native|jvm]' >&2 && exit 2 ;;
esac
PROGRAM=${PROGRAM:-$TOP/target/runner}
source "$TOP/src/benchmark/lib.sh"

IMAGE=localhost/trialgraph:test
PAGE=$TOP/src/main/resources/META-INF/resources/graphql-ui/examples/trial-page.graphql
# Nobody on this host either.
USER_OF_IMAGE=$((RANDOM % 30000 + 30000))

[[ $(id -u) == 0 ]] || die 'image.sh mounts file systems: run it as root'
need buildah buildah
need dpkg-deb dpkg
need unshare util-linux

with_buildah() {
  buildah --root "$WORK/storage" --runroot "$WORK/run" --storage-driver vfs "$@"
}

# ---- stand-ins -----------------------------------------------------------------

# unpack DIRECTORY PACKAGE…: what Debian's packages hold, without their scripts.
unpack() {
  local directory=$1 package
  shift
  mkdir -p "$WORK/packages" "$directory"/{tmp,proc,dev,etc}
  chmod 1777 "$directory/tmp"
  chmod 755 "$WORK/packages" "$directory"
  (cd "$WORK/packages" && apt-get download -qq "$@" > "$WORK/apt.log" 2>&1) || die "apt-get: $(cat "$WORK/apt.log")"
  for package in "$@"; do
    dpkg-deb --extract "$(find "$WORK/packages" -name "${package}_*.deb")" "$directory"
  done
}

# as_image DIRECTORY NAME
as_image() {
  local container
  container=$(with_buildah from scratch)
  with_buildah add --quiet "$container" "$1" / > /dev/null
  with_buildah commit --quiet "$container" "localhost/$2:1.0" > /dev/null
  with_buildah rm "$container" > /dev/null
}

standin_for_native() {
  unpack "$WORK/base" libc6 libgcc-s1 libstdc++6 zlib1g
  # A GraalVM without static libraries leaves shared ones beside its executable.
  mkdir "$WORK/base/app"
  find "$TOP/target" -maxdepth 1 -name '*.so' -exec cp {} "$WORK/base/app" \;
  as_image "$WORK/base" base
  ARGUMENTS=(--build-arg BASE_IMAGE=localhost/base:1.0 --file "$TOP/deploy/Dockerfile")
}

standins_for_jvm() {
  unpack "$WORK/java" libc6 libgcc-s1 libstdc++6 zlib1g
  mkdir -p "$WORK/java/opt/java"
  cp -R "$(sh "$TOP/.mvn/jdk.sh")" "$WORK/java/opt/java/openjdk"
  rm -rf "$WORK"/java/opt/java/openjdk/{jmods,lib/src.zip,man,demo}
  as_image "$WORK/java" java
  unpack "$WORK/database" libc6 libgcc-s1 libstdc++6 zlib1g bash dash coreutils libtinfo6 libselinux1 libattr1 libacl1 \
    libgmp10 libpcre2-8-0
  cp -R "$WORK/postgresql/." "$WORK/database/usr"
  echo 'postgres:x:999:999::/:/bin/sh' > "$WORK/database/etc/passwd"
  as_image "$WORK/database" database
  ARGUMENTS=(--build-arg JAVA_IMAGE=localhost/java:1.0 --build-arg DATABASE_IMAGE=localhost/database:1.0
    --file "$TOP/deploy/Dockerfile.jvm")
}

# ---- running -------------------------------------------------------------------

# of_image FIELD: of the image's configuration, one word a line.
of_image() {
  python3 -c 'import json, sys
value = json.loads(sys.argv[1])["OCIv1"]["config"].get(sys.argv[2]) or []
print(*(value if isinstance(value, list) else [value]), sep="\n")' "$CONFIGURATION" "$1"
}

# in_image ARGUMENT…: becomes the program of the image. It sees its files and can write to none but in /tmp.
in_image() {
  local entrypoint environment
  mapfile -t entrypoint < <(of_image Entrypoint)
  mapfile -t environment < <(of_image Env)
  # shellcheck disable=SC2016
  exec env -i PATH="$PATH" "${environment[@]}" "${SETTINGS_OF_POD[@]}" unshare --mount bash -euc '
    root=$1 user=$2
    shift 2
    mount --bind "$root" "$root"
    mount -o remount,bind,ro "$root"
    mount -t tmpfs -o mode=1777,size=64m,nosuid,nodev tmpfs "$root/tmp"
    mount --rbind /proc "$root/proc"
    mount --rbind /dev "$root/dev"
    exec setpriv --no-new-privs chroot --userspec="$user:$user" --groups= "$root" "$@"' \
    in_image "$FILES" "$USER_OF_IMAGE" "${entrypoint[@]}" "$@"
}

# Waits until the service is ready, and prints the milliseconds since SINCE.
until_ready() {
  python3 - "$HTTP" "$SERVICE" "$SINCE" << 'PYTHON'
import os, sys, time, urllib.request
port, pid, since = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
while time.time() < since + 300:
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/q/health/ready", timeout=2)
        print(round((time.time() - since) * 1000))
        sys.exit()
    except OSError:
        os.kill(pid, 0)
        time.sleep(0.01)
sys.exit("not ready")
PYTHON
}

# Whether the page of a trial comes as it should: 1 or 0.
page() {
  python3 - "$HTTP" "$PAGE" << 'PYTHON'
import json, sys, urllib.request
body = json.dumps({"query": open(sys.argv[2]).read()}).encode()
request = urllib.request.Request(f"http://127.0.0.1:{sys.argv[1]}/graphql", body, {"Content-Type": "application/json"})
answer = json.load(urllib.request.urlopen(request, timeout=30))
print(int("errors" not in answer and len(answer["data"]["trial"]["eligibility"]["inclusion"]) == 7))
PYTHON
}

status() {
  awk -v field="$1:" '$1 == field { print $2 }' "/proc/$SERVICE/status"
}

# start LIST: starts the service, adds what that took to the array LIST, and sets SERVICE.
start() {
  local -n times=$1
  SINCE=$EPOCHREALTIME
  (in_image serve) > "$WORK/service.log" 2>&1 &
  SERVICE=$!
  times+=("$(until_ready)") || die "the service does not start: $(tail -5 "$WORK/service.log")"
}

# Sets ENDED, the exit code.
stop() {
  kill -TERM "$SERVICE"
  ENDED=0
  wait "$SERVICE" || ENDED=$?
}

# ---- the trial -----------------------------------------------------------------

begin
if [[ $KIND == native ]]; then standin_for_native; else standins_for_jvm; fi
say 'building'
with_buildah bud --quiet --isolation chroot --pull-never "${ARGUMENTS[@]}" --tag "$IMAGE" "$TOP" \
  > "$WORK/build.log" 2>&1 || die "the build failed: $(tail -30 "$WORK/build.log")"
CONFIGURATION=$(with_buildah inspect --type image "$IMAGE")
FILES=$(with_buildah mount "$(with_buildah from --pull-never "$IMAGE")")

sql postgres 'create database trialgraph'
sql_file trialgraph "$TOP/deploy/database/roles.sql" --single-transaction
OWNER_PASSWORD=o INGEST_PASSWORD=i READER_PASSWORD=r sql_file trialgraph "$TOP/deploy/database/passwords.sql"
HTTP=$(free_port)
url=QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$PORT/trialgraph

say "migrating as user $USER_OF_IMAGE"
SETTINGS_OF_POD=("$url" QUARKUS_DATASOURCE_USERNAME=trialgraph_ingest QUARKUS_DATASOURCE_PASSWORD=i
  QUARKUS_FLYWAY_INGEST_USERNAME=trialgraph_owner QUARKUS_FLYWAY_INGEST_PASSWORD=o)
in_pod() {
  local code=0
  (in_image "$@") > "$WORK/$1.log" 2>&1 || code=$?
  ((code == 0)) || die "$1 ended with $code: $(tail -5 "$WORK/$1.log")"
}
in_pod migrate
# The sample comes at the start of a command that has nothing else to do.
SETTINGS_OF_POD+=(TRIALGRAPH_SAMPLE_IMPORT=true TRIALGRAPH_DATABASE_MIGRATE_AT_START=false)
in_pod rejects

SETTINGS_OF_POD=("$url" QUARKUS_DATASOURCE_USERNAME=trialgraph_reader QUARKUS_DATASOURCE_PASSWORD=r
  TRIALGRAPH_DATABASE_MIGRATE_AT_START=false QUARKUS_HTTP_PORT="$HTTP")
starts=()
starts_without=()
for ((i = 1; i <= RUNS; i++)); do
  if [[ $KIND == jvm ]]; then
    SETTINGS_OF_POD+=(JAVA_TOOL_OPTIONS=-XX:AOTMode=off)
    start starts_without
    stop
    unset 'SETTINGS_OF_POD[-1]'
  fi
  start starts
  right=$(page)
  user=$(status Uid)
  capabilities=$((16#$(status CapEff)))
  privileges=$((1 - $(status NoNewPrivs)))
  unwritable=$(awk '$5 == "/" && $6 ~ /(^|,)ro(,|$)/' "/proc/$SERVICE/mountinfo" | wc -l)
  memory=$(($(status VmRSS) * 1024))
  stop
done
declared=$(of_image User)

echo
figure 'image' "$KIND" "declares user $declared, run as $user"
figure 'size of its files' "$(mib "$(du -sb "$FILES" | cut -f1)")" 'MiB, with those of the stand-in'
figure 'from the start to readiness' "$(round "$(median "${starts[@]}")")" "ms, median of $RUNS"
[[ $KIND == native ]] ||
  figure 'the same without the cache' "$(round "$(median "${starts_without[@]}")")" "ms, median of $RUNS"
figure 'memory after a page' "$(mib "$memory")" MiB
bar 'pages of a trial that are right' "$right" '>=' 1
bar 'its user' "$user" '>=' 30000
bar 'user that it declares' "${declared%%:*}" '>=' 1
bar 'capabilities' "$capabilities" '<=' 0
bar 'ways to more privileges' "$privileges" '<=' 0
bar 'root file systems that cannot be written' "$unwritable" '>=' 1
bar 'exit code after SIGTERM, if not 143' "$((ENDED == 143 ? 0 : ENDED))" '<=' 0
if [[ $KIND == jvm ]]; then
  cache=0
  (SETTINGS_OF_POD=(JAVA_TOOL_OPTIONS=-XX:AOTMode=on) && in_image --version) > "$WORK/cache.log" 2>&1 || cache=$?
  bar 'exit code of Java if it must use the cache' "$cache" '<=' 0
fi
verdict
