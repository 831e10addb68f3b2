"""One start of the service, for start.sh.

start.py PAGE IDS COMMAND…   starts COMMAND with `serve`, which serves at QUARKUS_HTTP_PORT, waits until it is ready, and
                             asks for the page of 400 trials, one after the other; prints seconds to ready, MiB of
                             memory then, milliseconds of the first page, MiB after the last
"""

import http.client
import itertools
import json
import os
import subprocess
import sys
import time

PAGES = 400
LONGEST_START = 120


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def ask(port, method, path, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def is_ready(port):
    try:
        return ask(port, "GET", "/q/health/ready")[0] == 200
    except OSError:
        return False


def page(port, query, trial):
    begun = time.perf_counter()
    status, answer = ask(port, "POST", "/graphql", json.dumps({"query": query, "variables": {"id": trial}}))
    if status != 200 or b'"errors"' in answer:
        raise SystemExit(f"{trial}: {status} {answer[:300]}")
    return (time.perf_counter() - begun) * 1000


def main():
    with open(sys.argv[1]) as file:
        query = file.read()
    with open(sys.argv[2]) as file:
        ids = file.read().split()
    port = int(os.environ["QUARKUS_HTTP_PORT"])
    begun = time.perf_counter()
    service = subprocess.Popen([*sys.argv[3:], "serve"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not is_ready(port):
            if service.poll() is not None or time.perf_counter() - begun > LONGEST_START:
                raise SystemExit("the service does not start")
            time.sleep(0.005)
        seconds = time.perf_counter() - begun
        at_first = memory(service.pid)
        times = [page(port, query, trial) for trial in itertools.islice(itertools.cycle(ids), PAGES)]
        print(f"{seconds:.3f} {at_first:.1f} {times[0]:.1f} {memory(service.pid):.1f}")
    finally:
        service.terminate()
        service.wait()


main()
