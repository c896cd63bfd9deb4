"""A thousand submissions in a row, of many interviews, some with odd ends: nothing of judge or engine grows."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.machine import DEADLINE_S, RIGHT, Machine, eventually
from tests.engine import OwnEngine

pytestmark = [pytest.mark.engine, pytest.mark.slow, pytest.mark.xdist_group("own engine")]

INTERVIEWS, EACH = 25, 40
WARM_UP = 5
"""Interviews before the first measurement: caches, connections that are kept and Python's own memory have filled."""
MOST_GROWTH = {
    "containers": 0,
    "judge_descriptors": 8,
    "judge_threads": 8,
    "judge_kib": 8 * 1024,
    "engine_descriptors": 8,
}
"""Descriptors and threads more or less: connections that are kept, and threads that come and go with them."""
SPARES = 1

BODIES = {
    "return [0, 1]": "wrong_answer",
    "1 / 0": "run_time_error",
    "(": "compile_error",
    "import os; os._exit(3)": "run_time_error",
    "import os, time; os.fork() or time.sleep(99); return [0, 1]": "wrong_answer",
    "open('/tmp/left', 'a').write('left'); return [0, 1]": "wrong_answer",
    "print('x' * 4_000_000)": "output_limit_exceeded",
    "while True: pass": "time_limit_exceeded",
}
"""Odd ones: some leave processes or files, and cost the container or the process that they ran in."""
ODD = [(f"class Solution:\n    def twoSum(self, nums, target):\n        {body}\n", BODIES[body]) for body in BODIES]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a judge and its engine hold. `judge_kib` is resident memory."""

    containers: int
    judge_descriptors: int
    judge_threads: int
    judge_kib: int
    engine_descriptors: int


def held(own: OwnEngine, judge: int) -> Held:
    return Held(
        containers=len(own.containers()),
        judge_descriptors=descriptors(judge),
        judge_threads=status(judge, "Threads"),
        judge_kib=status(judge, "VmRSS"),
        engine_descriptors=descriptors(own.pid),
    )


def grown(before: Held, after: Held) -> dict[str, int]:
    """What is more than it may be, and by how much it has grown."""
    growth = {name: getattr(after, name) - getattr(before, name) for name in MOST_GROWTH}
    return {name: growth[name] for name, most in MOST_GROWTH.items() if growth[name] > most}


def descriptors(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def status(pid: int, name: str) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


def asked(client: httpx.Client, method: str, path: str, body: object = None) -> Any:
    return client.request(method, f"/api/v1{path}", json=body).raise_for_status().json()


def sit(client: httpx.Client, number: int) -> None:
    """An interview with so many submissions, which queue up; one of them is odd. Each gets its verdict."""
    path = f"/interviews/{asked(client, 'POST', '/interviews', {'slug': 'two-sum'})['id']}"
    wanted = [(RIGHT, "accepted")] * (EACH // 2) + [ODD[number % len(ODD)]] + [(RIGHT, "accepted")] * (EACH // 2 - 1)
    for source, _ in wanted:
        asked(client, "POST", f"{path}/submissions", {"source": source})
    eventually(lambda: all(one["state"] == "judged" for one in asked(client, "GET", f"{path}/submissions")))
    judged = asked(client, "GET", f"{path}/submissions")
    assert [one["verdict"] for one in judged] == [verdict for _, verdict in wanted]
    asked(client, "POST", f"{path}/finish")


def test_a_thousand_submissions_leak_nothing(own_engine: OwnEngine, machine: Machine) -> None:
    judge = machine.with_settings(DOCKER_HOST=own_engine.host, WEAKSPOT_SANDBOX_SPARES=str(SPARES))
    with judge.serving() as server, httpx.Client(base_url=server.url, timeout=DEADLINE_S) as client:

        def at_rest() -> Held:
            eventually(lambda: len(own_engine.containers()) == SPARES)
            return held(own_engine, server.process.pid)

        for number in range(WARM_UP):
            sit(client, number)
        before = at_rest()
        for number in range(WARM_UP, INTERVIEWS):
            sit(client, number)
        with suppress(AssertionError):  # a leak stays; what the engine does after a container's end goes again
            eventually(lambda: not grown(before, at_rest()))
        assert grown(before, at_rest()) == {}
