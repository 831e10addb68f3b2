"""A crowd that a service has to bear, for crowd.sh.

stall URL N    opens N connections, of which a third sends half a request line, a third half of its headers and a third
               a body a byte every few seconds; opens another for each that the service closes
greedy URL N   N clients that send the dearest document that the limits let pass, one after the other

Both end when they are terminated and then print what they saw.
"""

import asyncio
import collections
import json
import signal
import sys
from urllib.parse import urlsplit

# Widest and deepest within the limits, found by asking: the first that is not refused is sent.
DEAR = [
    """query Dear { trials(first: %d) { totalCount facets(fields: [STATUS, PHASE, CONDITION, COUNTRY]) { values { count } }
      nodes { nctId briefTitle briefSummary conditions { name } interventions { name otherNames }
        outcomes { measure timeFrame } eligibility { criteria { text children { text } } }
        locations(first: 50) { totalCount nodes { facility city country } }
        similar(first: %d) { nodes { nctId briefTitle conditions { name } } } } } }"""
    % (trials, similar)
    for trials, similar in ((100, 20), (100, 10), (100, 5), (50, 5), (50, 2), (20, 5), (20, 2), (10, 2), (5, 1))
]

seen = collections.Counter()


def request(query):
    body = json.dumps({"query": query}).encode()
    return (
        b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    ) + body


async def answer(reader):
    status = int((await reader.readline()).split()[1])
    length = 0
    while (line := await reader.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode().partition(":")
        if name.lower() == "content-length":
            length = int(value)
    return status, await reader.readexactly(length)


async def stall(address, kind):
    while True:
        try:
            reader, writer = await asyncio.open_connection(*address)
            if kind == 0:
                writer.write(b"POST /gra")
            elif kind == 1:
                writer.write(b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-T")
            else:
                writer.write(b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n")
                writer.write(b"Content-Length: 1000\r\n\r\n{")
            seen["opened"] += 1
            while not reader.at_eof():
                if kind == 2:
                    writer.write(b" ")
                    await writer.drain()
                try:
                    await asyncio.wait_for(reader.read(4096), 3)
                except asyncio.TimeoutError:
                    pass
            seen["closed by the service"] += 1
            writer.close()
        except OSError:
            seen["closed by the service"] += 1
            await asyncio.sleep(1)


async def greedy(address, document):
    while True:
        try:
            reader, writer = await asyncio.open_connection(*address)
            while True:
                writer.write(request(document))
                status, _ = await answer(reader)
                seen[str(status)] += 1
                if status == 503:
                    await asyncio.sleep(1)
        except (OSError, IndexError, asyncio.IncompleteReadError):
            seen["broken off"] += 1
            await asyncio.sleep(1)


async def dearest(address):
    for document in DEAR:
        reader, writer = await asyncio.open_connection(*address)
        writer.write(request(document))
        status, body = await answer(reader)
        writer.close()
        if status == 200 and b'"errors"' not in body[:200]:
            return document
    sys.exit("no document passes")


async def main():
    what, url, count = sys.argv[1], urlsplit(sys.argv[2]), int(sys.argv[3])
    address = url.hostname, url.port
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    if what == "stall":
        tasks = [asyncio.create_task(stall(address, i % 3)) for i in range(count)]
    else:
        document = await dearest(address)
        tasks = [asyncio.create_task(greedy(address, document)) for _ in range(count)]
    await ended.wait()
    for task in tasks:
        task.cancel()
    print(", ".join(f"{n} {what}" for what, n in sorted(seen.items())))


asyncio.run(main())
