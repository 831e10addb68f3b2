"""Readers that go on whatever happens to the service's databases, for failover.sh.

read URL PAGE IDS OUT       asks for the page of one trial after another until terminated, first once for each of them, and
                            writes when each later answer came, and whether it was right, refused or wrong
judge OUT FAULTS TABLE      counts answers, the wrong ones among them, and the longest time that answers were refused
                            after a fault was over; writes a line for each fault to TABLE
has URL ID                  how many trials there are with this id
"""

import http.client
import json
import random
import signal
import sys
import threading
import time
from urllib.parse import urlsplit

READERS = 8
# A reader that is refused comes back after so many seconds.
PATIENCE = 0.05

stopped = threading.Event()


def ask(address, query, variables):
    """The status of an answer and the text of its body. Raises OSError or HTTPException where there is none."""
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    try:
        body = json.dumps({"query": query, "variables": variables})
        connection.request("POST", "/graphql", body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def verdict(status, text, expected):
    """Right: the very answer of before. Refused: nothing of the data, and an error that says so. Wrong: all else."""
    if status == 200 and text == expected:
        return "right"
    try:
        answer = json.loads(text)
    except ValueError:
        return "wrong"
    data = answer.get("data")
    nothing = data is None or all(value is None for value in data.values())
    return "refused" if nothing and answer.get("errors") else "wrong"


def read(url, page, ids, out):
    address = urlsplit(url)
    query = open(page).read()
    trials = open(ids).read().split()
    expected = {}
    for trial in trials:
        status, expected[trial] = ask(address, query, {"id": trial})
        answer = json.loads(expected[trial])
        if status != 200 or "errors" in answer or answer["data"]["trial"]["nctId"] != trial:
            sys.exit(f"{trial} has no page before anything happened: {expected[trial][:500]}")
    lock = threading.Lock()
    with open(out, "w", buffering=1) as lines:

        def one(seed):
            choice = random.Random(seed)
            while not stopped.is_set():
                trial = choice.choice(trials)
                text = ""
                try:
                    status, text = ask(address, query, {"id": trial})
                    kind = verdict(status, text, expected[trial])
                except (OSError, http.client.HTTPException) as fault:
                    kind = "refused"
                    text = repr(fault)
                with lock:
                    lines.write(f"{time.time():.3f}\t{kind}\t{'' if kind == 'right' else text[:300]!r}\n")
                if kind != "right":
                    time.sleep(PATIENCE)

        threads = [threading.Thread(target=one, args=(seed,)) for seed in range(READERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def judge(out, faults, table):
    answers = [line.rstrip("\n").split("\t", 2) for line in open(out)]
    answers = sorted((float(when), kind, text) for when, kind, text in answers)
    events = [line.rstrip("\n").split("\t") for line in open(faults)]
    events = [(name, float(begun), float(over)) for name, begun, over in events]
    longest = 0
    with open(table, "w") as lines:
        lines.write(f"{'':42}{'took':>8}{'answers':>9}{'refused':>9}{'wrong':>7}{'silence':>9}{'all well after':>16}\n")
        for place, (name, begun, over) in enumerate(events):
            until = events[place + 1][1] if place + 1 < len(events) else answers[-1][0]
            within = [answer for answer in answers if begun <= answer[0] < until]
            right = [begun] + [when for when, kind, _ in within if kind == "right"] + [until]
            silence = max(later - earlier for earlier, later in zip(right, right[1:]))
            ill = [when for when, kind, _ in within if kind != "right"]
            well = max(ill) - begun if ill else 0
            # While a server is down on purpose nobody can answer: what counts begins when it is up again.
            longest = max(longest, max(0, (max(ill) if ill else begun) - over))
            refused = sum(kind == "refused" for _, kind, _ in within)
            wrong = sum(kind == "wrong" for _, kind, _ in within)
            lines.write(f"{name:42}{over - begun:7.1f}s{len(within):9}{refused:9}{wrong:7}{silence:8.2f}s{well:15.2f}s\n")
        for when, kind, text in answers:
            if kind == "wrong":
                lines.write(f"wrong: {text}\n")
    wrong = sum(kind == "wrong" for _, kind, _ in answers)
    print(len(answers), wrong, f"{longest:.3f}")


def has(url, trial):
    _, text = ask(urlsplit(url), "query ($id: String!) { trialsById(ids: [$id]) { nctId } }", {"id": trial})
    print(sum(each is not None for each in json.loads(text)["data"]["trialsById"]))


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    {"read": read, "judge": judge, "has": has}[sys.argv[1]](*sys.argv[2:])
