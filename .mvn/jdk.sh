#!/bin/sh
# Finds a JDK 25: JAVA_HOME if it is one, else java on the PATH, else the places where Linux
# distributions, SDKMAN and macOS put JDKs. Sourced by mvnw, it sets JAVA_HOME or ends with one line;
# run by itself (`sh .mvn/jdk.sh`), it prints the home it found.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[.0-9]*"' "$1/release" 2>/dev/null
}

find_jdk_25() {
  set +f
  for home in "${JAVA_HOME-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java || echo /none/none)")")")" \
    /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*jdk*25* /opt/java/* "${HOME-}"/.sdkman/candidates/java/25* \
    "${HOME-}"/.jdks/*25* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk_25); then
  echo "TrialGraph needs a JDK 25: none at JAVA_HOME, on the PATH or in the usual places. Install one (for example Temurin 25) or set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME
case "$0" in *jdk.sh) printf '%s\n' "$JAVA_HOME" ;; esac
