"""Searches of a running service, one after the other, for searches.sh and similar.sh.

searches.py URL SAMPLE SEED [KIND…]   asks for each kind of list, or for those named, and prints a line for each: kind,
                                      requests, failed, median and 99th percentile in milliseconds

SAMPLE has lines of some trials: number, title, condition, latitude, longitude, with tabs between. What is searched
for is made of it and of the seed alone, so that two services can be asked the same.
"""

import collections
import json
import random
import re
import sys
import time
import urllib.request

REQUESTS = 200
# So many others come before, for Java to have compiled what answers them: after 300 it still does.
WARM_UP = 1000
# But not of these, of which nothing may have been asked for before.
ONCE = {"three facets of a new term"}
PAGE = 50

NODES = "nodes { nctId briefTitle status conditions { name } }"
TERM = "query ($text: String!) { trials(query: {term: $text}, first: 20) { %s } }" % NODES
COUNTED = "query ($text: String!) { trials(query: {term: $text}, first: 20) { totalCount %s } }" % NODES
FILTERED = (
    "query ($text: String!, $status: [RecruitmentStatus!], $phase: [Phase!]) {"
    " trials(query: {term: $text}, where: {status: $status, phase: $phase}, first: 20) { %s } }" % NODES
)
FACETS = (
    "query ($text: String!) { trials(query: {term: $text}, first: 20) {"
    " facets(fields: [STATUS, PHASE, COUNTRY], first: 10) { field values { value count } } %s } }" % NODES
)
RADIUS = (
    "query ($latitude: Float!, $longitude: Float!, $km: Float!) {"
    " trials(where: {location: {near: {latitude: $latitude, longitude: $longitude, radiusKm: $km}}}, first: 20) { %s } }"
    % NODES
)
NEAREST = RADIUS.replace(", first: 20)", ", orderBy: {field: DISTANCE}, first: 20)")
CURSOR = (
    "query ($text: String!, $after: String) { trials(query: {term: $text}, first: 20, after: $after) {"
    " pageInfo { hasNextPage endCursor } %s } }" % NODES
)
SUGGEST = "query ($text: String!) { suggest(text: $text, first: 10) { text kind trialCount } }"
SIMILAR = "query ($id: String!) { trial(id: $id) { similar(first: 10) { edges { score node { nctId briefTitle } } } } }"
SIMILAR_FILTERED = SIMILAR.replace("first: 10", "first: 10, where: {status: [RECRUITING], phase: [PHASE3]}")
LIKE = "query ($text: String!) { trialsLike(text: $text, first: 10) { edges { score node { nctId briefTitle } } } }"


class Service:
    def __init__(self, url):
        self.url = url + "/graphql"

    def ask(self, query, variables):
        body = json.dumps({"query": query, "variables": variables}).encode()
        request = urllib.request.Request(self.url, body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
        if answer.get("errors"):
            raise ValueError(answer["errors"][0])
        return answer["data"]

    def timed(self, query, variables):
        begun = time.perf_counter()
        self.ask(query, variables)
        return (time.perf_counter() - begun) * 1000


class Wishes:
    """What is searched for."""

    def __init__(self, path, seed):
        self.random = random.Random(seed)
        with open(path) as file:
            self.trials = [line.rstrip("\n").split("\t") for line in file]
        self.titles = [trial[1] for trial in self.trials]
        counts = collections.Counter()
        for title in self.titles:
            counts.update(set(words(title)))
        ranked = [word for word, _ in counts.most_common()]
        self.frequent = ranked[:40]
        self.fresh = ranked[40 : 40 + REQUESTS]
        self.seldom = [word for word in ranked if counts[word] == 1]
        self.places = [trial for trial in self.trials if trial[3] and trial[4]]

    def common(self):
        return {"text": self.random.choice(self.frequent)}

    def new(self):
        """A word that no other wish has had, from the most frequent of these on."""
        return {"text": self.fresh.pop(0)}

    def rare(self):
        return {"text": self.random.choice(self.seldom)}

    def three(self):
        while True:
            found = list(dict.fromkeys(words(self.random.choice(self.titles))))
            if len(found) >= 3:
                return {"text": " ".join(self.random.sample(found, 3))}

    def filtered(self):
        return {
            **self.common(),
            "status": [self.random.choice(["RECRUITING", "COMPLETED", "TERMINATED"])],
            "phase": [self.random.choice(["PHASE1", "PHASE2", "PHASE3", "PHASE4"])],
        }

    def radius(self):
        place = self.random.choice(self.places)
        return {"latitude": float(place[3]), "longitude": float(place[4]), "km": self.random.choice([10.0, 50.0, 200.0])}

    def typed(self):
        """The beginning of a condition, as somebody types it; now and then with a slip."""
        name = self.random.choice([trial[2] for trial in self.trials if len(trial[2]) > 4])
        text = name[: self.random.randint(2, min(12, len(name)))]
        if len(text) > 5 and self.random.random() < 0.2:
            at = self.random.randrange(1, len(text) - 1)
            text = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        return {"text": text} if len(text.strip()) > 1 else self.typed()

    def trial(self):
        return {"id": self.random.choice(self.trials)[0]}

    def like(self):
        return {"text": ". ".join(self.random.sample(self.titles, 3))}


def words(text):
    return [word for word in re.findall(r"[a-z]+", text.lower()) if len(word) > 4]


def deep_pages(service, wishes):
    """Ten cursors behind which page 50 begins, of words that have so many."""
    found = []
    for _ in range(200):
        text, after = wishes.common(), None
        for _ in range(PAGE - 1):
            page = service.ask(CURSOR, {**text, "after": after})["trials"]["pageInfo"]
            after = page["endCursor"]
            if not page["hasNextPage"]:
                break
        else:
            found.append({**text, "after": after})
            if len(found) == 10:
                return found
    raise SystemExit("hardly a word has 50 pages: more studies are needed")


def measure(service, kind, query, wish):
    times, failed = [], 0
    for _ in range(0 if kind in ONCE else WARM_UP):
        try:
            service.timed(query, wish())
        except (OSError, ValueError):
            pass
    for _ in range(REQUESTS):
        variables = wish()
        try:
            times.append(service.timed(query, variables))
        except (OSError, ValueError) as fault:
            failed += 1
            print(f"{kind}: {variables}: {fault}", file=sys.stderr)
    times.sort()
    p50, p99 = (times[min(len(times) - 1, int(len(times) * share))] if times else 0 for share in (0.5, 0.99))
    print(f"{kind}\t{len(times) + failed}\t{failed}\t{p50:.3f}\t{p99:.3f}", flush=True)


def main():
    service = Service(sys.argv[1])
    wishes = Wishes(sys.argv[2], sys.argv[3])
    deep = []
    kinds = {
        "rare term": (TERM, wishes.rare),
        "common term": (TERM, wishes.common),
        "common term and total": (COUNTED, wishes.common),
        "three terms": (TERM, wishes.three),
        "term and two filters": (FILTERED, wishes.filtered),
        "radius": (RADIUS, wishes.radius),
        "radius by distance": (NEAREST, wishes.radius),
        "term and three facets": (FACETS, wishes.common),
        "three facets of a new term": (FACETS, wishes.new),
        "page 50": (CURSOR, lambda: wishes.random.choice(deep)),
        "suggest": (SUGGEST, wishes.typed),
        "similar": (SIMILAR, wishes.trial),
        "similar and two filters": (SIMILAR_FILTERED, wishes.trial),
        "like a text": (LIKE, wishes.like),
    }
    for kind in sys.argv[4:] or kinds:
        # Whatever was asked for before, two services are asked the same.
        wishes.random.seed(f"{sys.argv[3]} {kind}")
        if kind == "page 50":
            deep = deep_pages(service, wishes)
        measure(service, kind, *kinds[kind])


main()
