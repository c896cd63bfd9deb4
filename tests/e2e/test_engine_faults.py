"""The engine, a container or the judge breaks while submissions are judged: each still gets its verdict, and once.

Every fault is a real one, of an engine of the tests' own.
"""

import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import docker
import pytest

from service.flows.judge import MOST_TRIES, backoff
from tests.e2e.machine import DEADLINE_S, RIGHT, Machine, Server, eventually
from tests.e2e.test_faults import judgements, start, submit
from tests.engine import OwnEngine

pytestmark = [pytest.mark.engine, pytest.mark.xdist_group("own engine")]

WITHIN_S = 60.0
"""All are judged so long after what was broken is whole again."""
NOTICED_WITHIN_S = 60.0
ALL_PAUSES_S = sum(backoff(tries).total_seconds() for tries in range(1, MOST_TRIES))
GIVEN_UP_WITHIN_S = 60.0
"""With an engine that does not take the call."""

PAUSE = "import time; time.sleep(0.03)"
SOURCES = {
    "accepted": RIGHT.replace("        seen", f"        {PAUSE}\n        seen", 1),
    "wrong_answer": f"class Solution:\n    def twoSum(self, nums, target):\n        {PAUSE}\n        return [0, 1]\n",
    "time_limit_exceeded": "class Solution:\n    def twoSum(self, nums, target):\n        while True: pass\n",
}


@pytest.fixture
def own(own_engine: OwnEngine) -> Iterator[OwnEngine]:
    yield own_engine
    own_engine.mend()


@pytest.fixture
def judge(machine: Machine, own: OwnEngine) -> Machine:
    return machine.with_settings(DOCKER_HOST=own.host)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """An interview of a server, and which verdict each of its submissions must end in."""

    own: OwnEngine
    server: Server
    path: str
    wanted: dict[str, str]

    def submit(self, verdict: str = "accepted", source: str = "") -> None:
        self.wanted[submit(self.server, self.path, source or SOURCES[verdict])] = verdict

    def submissions(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.server.get(f"{self.path}/submissions")
        return found

    def await_one_judged(self) -> None:
        eventually(lambda: any(one["state"] == "judged" for one in self.submissions()), WITHIN_S)

    def await_fault_noticed(self) -> None:
        eventually(lambda: any(one["tries"] for one in self.submissions()), NOTICED_WITHIN_S)

    def await_all_judged(self, within_s: float = WITHIN_S) -> None:
        eventually(lambda: all(one["state"] == "judged" for one in self.submissions()), within_s)

    def busy(self) -> str:
        """A container in which a candidate's code runs."""
        return eventually(lambda: next((one["Id"] for one in self.own.containers() if is_busy(self.own, one)), ""))

    def is_as_wanted(self) -> None:
        """Judged in time, rightly, once each, and so is what comes next."""
        self.await_all_judged()
        self.submit()
        self.await_all_judged()
        assert {one["id"]: one["verdict"] for one in self.submissions()} == self.wanted
        assert judgements(self.server, self.path) == Counter(self.wanted.keys())


def sitting(own: OwnEngine, server: Server) -> Sitting:
    return Sitting(own=own, server=server, path=start(server), wanted={})


def is_busy(own: OwnEngine, container: dict[str, Any]) -> bool:
    try:
        return has_child(own.process_of(container["Id"]))
    except docker.errors.NotFound:
        return False


def has_child(pid: int) -> bool:
    """Whether the supervisor has a candidate's process."""
    try:
        return Path(f"/proc/{pid}/task/{pid}/children").read_text() != ""
    except OSError:
        return False


def nothing_is_left_after_the_next_start(own: OwnEngine, judge: Machine) -> None:
    with judge.serving() as again:
        next_one = sitting(own, again)
        next_one.submit()
        next_one.await_all_judged()
        eventually(lambda: owners(own) == {again.process.pid}, WITHIN_S)
    eventually(lambda: own.containers() == [], WITHIN_S)


def owners(own: OwnEngine) -> set[int]:
    """The numbers of the processes that the containers are labelled with."""
    return {int(one["Labels"]["weakspot.process"].split(":")[1]) for one in own.containers()}


def stopped(now: Sitting, container: str) -> None:
    now.own.stop()
    now.await_fault_noticed()
    now.own.start()


def killed(now: Sitting, container: str) -> None:
    now.own.kill()
    now.await_fault_noticed()
    now.own.start()


def restarted(now: Sitting, container: str) -> None:
    now.own.stop()
    now.own.start()


def frozen_over_the_end_of_a_run(now: Sitting, container: str) -> None:
    supervisor = now.own.process_of(container)
    now.own.freeze()
    eventually(lambda: not has_child(supervisor))
    now.own.thaw()


def out_of_disk(now: Sitting, container: str) -> None:
    now.own.fill_disk()
    now.await_one_judged()
    now.own.free_disk()


def image_removed(now: Sitting, container: str) -> None:
    now.own.remove_images()
    now.await_one_judged()
    now.own.load_images()


def container_removed(now: Sitting, container: str) -> None:
    with now.own.client() as client:
        client.api.remove_container(container, force=True)


def supervisor_killed(now: Sitting, container: str) -> None:
    os.kill(now.own.process_of(container), signal.SIGKILL)


@pytest.mark.parametrize(
    "fault",
    [
        stopped,
        killed,
        restarted,
        frozen_over_the_end_of_a_run,
        out_of_disk,
        image_removed,
        container_removed,
        supervisor_killed,
    ],
)
def test_a_fault_while_submissions_are_judged(
    own: OwnEngine, judge: Machine, fault: Callable[[Sitting, str], None]
) -> None:
    with judge.serving() as server:
        now = sitting(own, server)
        for verdict in SOURCES:
            now.submit(verdict)
            now.submit(verdict)
        fault(now, now.busy())
        now.is_as_wanted()
    nothing_is_left_after_the_next_start(own, judge)


@pytest.mark.parametrize(
    ("broken", "mended", "said"),
    [
        (OwnEngine.stop, OwnEngine.start, "no Docker engine answers at unix://"),
        (OwnEngine.freeze, OwnEngine.thaw, "no Docker engine answers at unix://"),
        (OwnEngine.fill_disk, OwnEngine.free_disk, "no space left on device"),
        (OwnEngine.remove_images, OwnEngine.load_images, "run: weakspot setup"),
    ],
    ids=["stopped", "frozen", "out of disk", "image removed"],
)
def test_a_fault_before_any_container_is_there(
    own: OwnEngine,
    judge: Machine,
    broken: Callable[[OwnEngine], None],
    mended: Callable[[OwnEngine], None],
    said: str,
) -> None:
    with judge.serving() as server:
        now = sitting(own, server)
        broken(own)
        for verdict in SOURCES:
            now.submit(verdict)
        now.await_fault_noticed()
        mended(own)
        now.is_as_wanted()
        server.process.send_signal(signal.SIGINT)
        assert said in server.process.communicate(timeout=DEADLINE_S)[0]
    nothing_is_left_after_the_next_start(own, judge)


NAP = """import time
naps = []
def nap():
    naps.append(1)
    if len(naps) == NUMBER:
        time.sleep(1.5)
nap()
"""


@pytest.mark.parametrize("number", [1, 2, 3], ids=["while it loads the code", "in the first case", "after a case"])
def test_a_container_killed_while_it_judges(own: OwnEngine, judge: Machine, number: int) -> None:
    with judge.serving() as server:
        now = sitting(own, server)
        napping = NAP.replace("NUMBER", str(number)) + RIGHT.replace("        seen", "        nap()\n        seen", 1)
        now.submit(source=napping)
        supervisor_killed(now, now.busy())
        now.await_fault_noticed()
        now.is_as_wanted()
    nothing_is_left_after_the_next_start(own, judge)


def test_what_was_warm_and_is_gone_costs_no_try(own: OwnEngine, judge: Machine) -> None:
    """The interview's own container, and more that were started ahead than there are tries."""
    with judge.with_settings(WEAKSPOT_SANDBOX_SPARES="16", WEAKSPOT_WORKERS="1").serving() as server:
        now = sitting(own, server)
        for _ in range(MOST_TRIES + 1):  # each has one more started
            now.submit()
        now.await_all_judged()
        eventually(lambda: len(own.containers()) > MOST_TRIES, WITHIN_S)
        own.kill()
        own.start()
        now.submit()
        now.is_as_wanted()
        assert [one["tries"] for one in now.submissions() if one["tries"]] == []
    nothing_is_left_after_the_next_start(own, judge)


def test_a_judge_killed_while_20_submissions_run(own: OwnEngine, judge: Machine) -> None:
    """All are claimed at once; as many run as there are CPUs, and the others wait for these."""
    with judge.with_settings(WEAKSPOT_WORKERS="20").serving() as server:
        now = sitting(own, server)
        for verdict in [*SOURCES] * 6 + ["accepted"] * 2:
            now.submit(verdict)
        now.busy()
        server.process.kill()
        server.process.communicate()
    with judge.serving() as again:
        then = Sitting(own=own, server=again, path=now.path, wanted=now.wanted)
        assert len(then.wanted) == 20
        then.is_as_wanted()
        eventually(lambda: owners(own) <= {again.process.pid}, WITHIN_S)
    nothing_is_left_after_the_next_start(own, judge)


def test_an_engine_that_is_away_for_longer_than_all_tries(own: OwnEngine, judge: Machine) -> None:
    """By design a judge_error: the time comes back, what comes later is judged, and a restart makes it right."""
    with judge.serving() as server:
        now = sitting(own, server)
        deadline_at = server.get(now.path)["deadline_at"]
        own.kill()
        now.submit("wrong_answer")
        now.await_all_judged(GIVEN_UP_WITHIN_S)
        [given_up] = now.submissions()
        assert given_up["verdict"] == "judge_error"
        own.start()
        now.submit()
        now.await_all_judged()
        assert [one["verdict"] for one in now.submissions()] == ["judge_error", "accepted"]
        assert seconds_between(deadline_at, server.get(now.path)["deadline_at"]) > ALL_PAUSES_S
    with judge.serving() as again:
        then = Sitting(own=own, server=again, path=now.path, wanted=now.wanted)
        then.await_all_judged()
        assert {one["id"]: one["verdict"] for one in then.submissions()} == then.wanted
        again.post(f"{now.path}/finish")
    nothing_is_left_after_the_next_start(own, judge)


def seconds_between(one: str, other: str) -> float:
    return (datetime.fromisoformat(other) - datetime.fromisoformat(one)).total_seconds()
