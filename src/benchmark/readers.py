"""Readers of a running service, for readers.sh.

pages URL QUERY IDS RATE OUT      asks for a page each 1/RATE seconds until terminated, whether or not the one before
                                  was answered, and writes when each was due, how long it took from then, and ok or not
agreement URL IDS PAUSE OUT       asks for several trials at once, and writes what the parts of each say
judge SQL GRAPHQL BATCHES         counts what cannot be if each batch is there wholly or not at all
percentiles OUT FROM TO           of the pages due between two times: how many, failed, p50, p99 in milliseconds
"""

import http.client
import json
import queue
import random
import signal
import sys
import threading
import time
from urllib.parse import urlsplit

AGREEMENT = """
query ($ids: [String!]!) {
  trialsById(ids: $ids) {
    nctId
    status
    dates { lastUpdatePosted { text } }
    eligibility { sex }
    leadSponsor { name }
    conditions { name }
    versions(first: 1) { nodes { posted current } }
  }
}"""
# Fewer than the 100 that a request may ask for, so that many requests end while batches are committed.
TOGETHER = 60

stopped = threading.Event()


class Client:
    """One connection, opened again after a fault."""

    def __init__(self, url):
        self.address = urlsplit(url)
        self.connection = None

    def ask(self, query, variables):
        body = json.dumps({"query": query, "variables": variables})
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=30)
            self.connection.request("POST", "/graphql", body, {"Content-Type": "application/json"})
            response = self.connection.getresponse()
            text = response.read()
            if response.status != 200:
                raise OSError(f"status {response.status}")
            return json.loads(text)
        except Exception:
            if self.connection is not None:
                self.connection.close()
            self.connection = None
            raise


def lines(path):
    with open(path) as file:
        return file.read().split()


def pages(url, query_file, ids_file, rate, out):
    with open(query_file) as file:
        query = file.read()
    ids = lines(ids_file)
    due = queue.Queue()
    results = open(out, "w", buffering=1)
    lock = threading.Lock()

    def work():
        client = Client(url)
        while (at := due.get()) is not None:
            fault = "ok"
            try:
                answer = client.ask(query, {"id": random.choice(ids)})
                if answer.get("errors") or not answer["data"]["trial"]:
                    fault = "errors"
            except Exception as e:
                fault = type(e).__name__
            with lock:
                results.write(f"{at:.6f} {(time.time() - at) * 1000:.3f} {fault}\n")

    workers = [threading.Thread(target=work) for _ in range(32)]
    for worker in workers:
        worker.start()
    next_at = time.time()
    while not stopped.is_set():
        due.put(next_at)
        next_at += 1 / float(rate)
        stopped.wait(max(0, next_at - time.time()))
    for _ in workers:
        due.put(None)
    for worker in workers:
        worker.join()


def agreement(url, ids_file, pause, out):
    """Asks for all once. From then on asks where the import is, which goes by number: for some trials behind the last
    one that was seen to change, and for more before it, so that batches are committed under many of the requests."""
    ids = lines(ids_file)
    client = Client(url)
    with open(out, "w", buffering=1) as results:

        def ask(start):
            asked = ids[start : start + TOGETHER]
            try:
                said = poll(client, asked)
            except Exception as e:
                said = {"fault": repr(e), "asked": asked, "held": {}}
            results.write(json.dumps(said) + "\n")
            stopped.wait(float(pause))
            return said

        before = {}
        for start in range(0, len(ids), TOGETHER):
            before |= ask(start)["held"]
        front = 0
        while not stopped.is_set():
            start = max(0, min(front - TOGETHER // 3, len(ids) - TOGETHER))
            for i, (nct, day) in enumerate(ask(start)["held"].items()):
                if before.get(nct) != day:
                    front = max(front, start + i)


def poll(client, asked):
    at = time.time()
    answer = client.ask(AGREEMENT, {"ids": asked})
    said = {"at": at, "asked": asked, "held": {}, "torn": [], "errors": answer.get("errors") or []}
    for trial in (answer.get("data") or {}).get("trialsById") or []:
        if trial is None:
            continue
        posted = ((trial["dates"]["lastUpdatePosted"] or {}).get("text")) or ""
        said["held"][trial["nctId"]] = posted
        newest = trial["versions"]["nodes"]
        if not newest or not newest[0]["current"] or newest[0]["posted"] != posted:
            said["torn"].append(f"{trial['nctId']}: of {posted}, its versions begin with {newest}")
        if not trial["eligibility"] or not trial["leadSponsor"] or not trial["conditions"]:
            said["torn"].append(f"{trial['nctId']}: without a part")
    return said


def judge(sql_file, graphql_file, batches_file):
    """batches: a line for each trial that the import wrote: transaction, id, day of its newest version."""
    batch_of, day_of, size_of = {}, {}, {}
    with open(batches_file) as file:
        for line in file:
            batch, nct, day = line.rstrip("\n").split("|")
            batch_of[nct], day_of[nct] = batch, day
            size_of[batch] = size_of.get(batch, 0) + 1
    sql = judge_sql(sql_file, size_of)
    graphql = judge_graphql(graphql_file, batch_of, day_of)
    for kind, example in (sql["examples"] + graphql["examples"])[:5]:
        print(f"{kind}: {example}", file=sys.stderr)
    print(len(size_of), sql["polls"], sql["amid"], sql["violations"],
          graphql["polls"], graphql["amid"], graphql["torn"], graphql["parted"], graphql["faults"])


def judge_sql(path, size_of):
    """A line for each poll: faults of several kinds, then the batches that are there, with how much of each."""
    found = {"polls": 0, "amid": 0, "violations": 0, "examples": []}
    with open(path) as file:
        for line in file:
            if line.count("|") != 3 or not line.endswith("\n"):
                continue
            counts, mixed, unversioned, batches = line.rstrip("\n").split("|")
            found["polls"] += 1
            seen = json.loads(batches) if batches else {}
            found["amid"] += 0 < len(seen) < len(size_of)
            parted = [batch for batch, count in seen.items() if count != size_of.get(batch)]
            if parted or (counts, mixed, unversioned) != ("0", "0", "0"):
                found["violations"] += 1
                found["examples"].append(("SQL", f"{counts} {mixed} {unversioned} parted {parted}"))
    return found


def judge_graphql(path, batch_of, day_of):
    found = {"polls": 0, "amid": 0, "torn": 0, "parted": 0, "faults": 0, "examples": []}
    with open(path) as file:
        for line in file:
            said = json.loads(line)
            found["polls"] += 1
            if "fault" in said or said["errors"]:
                found["faults"] += 1
                found["examples"].append(("GraphQL fault", str(said.get("fault") or said["errors"])[:300]))
                continue
            if said["torn"]:
                found["torn"] += 1
                found["examples"].append(("GraphQL torn", said["torn"][0]))
            # Of each batch: whether the asked trials of it are in their new version.
            new = {}
            for nct in said["asked"]:
                if nct in batch_of:
                    new.setdefault(batch_of[nct], set()).add(said["held"].get(nct) == day_of[nct])
            found["amid"] += {True} in new.values() and {False} in new.values()
            if any(len(states) > 1 for states in new.values()):
                found["parted"] += 1
                found["examples"].append(("GraphQL", f"a part of a batch among {said['asked'][0]} and on"))
    return found


def percentiles(path, begin, end):
    times, failed = [], 0
    with open(path) as file:
        for line in file:
            at, took, fault = line.split()
            if float(begin) <= float(at) < float(end):
                times.append(float(took))
                failed += fault != "ok"
    times.sort()
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))] if times else float("nan")
    print(len(times), failed, at(0.5), at(0.99))


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    {"pages": pages, "agreement": agreement, "judge": judge, "percentiles": percentiles}[sys.argv[1]](*sys.argv[2:])
