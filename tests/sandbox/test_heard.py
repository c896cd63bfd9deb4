"""Cases are heard as they end, and not with the last one."""

import time
from uuid import uuid4

import pytest

from sandbox.docker.engine import Engine
from sandbox.docker.sandbox import DockerSandbox
from sandbox.errors import EngineTrouble
from sandbox.protocol import CaseReport, Exit
from sandbox.signature import Kind
from tests.factories import make_request, make_signature
from tests.sandbox.conftest import Run
from tests.sandbox.test_state import WHERE

pytestmark = pytest.mark.engine

PAUSE_S = 2
SLEEPS = "def f(x):\n    time.sleep(x)\n    return x\nimport time"
CODEC = make_signature("Codec()", "there(x: int) -> str", "back(data: str) -> int", kind=Kind.ROUNDTRIP)


class Ear:
    """Remembers what it is told, and when."""

    def __init__(self) -> None:
        self.cases: dict[int, CaseReport] = {}
        self.at_s: list[float] = []

    def __call__(self, place: int, case: CaseReport) -> None:
        self.cases[place] = case
        self.at_s.append(time.monotonic())


def test_the_first_case_is_heard_while_the_last_one_runs(docker_sandbox: DockerSandbox) -> None:
    ear = Ear()
    report = docker_sandbox.run(make_request(SLEEPS, [0], [PAUSE_S]), ear)
    assert [case.answer for case in report.cases] == [0, PAUSE_S]
    assert ear.cases == dict(enumerate(report.cases))
    first, last = ear.at_s
    assert last - first > PAUSE_S / 2


def test_a_case_that_never_falls_silent_holds_back_nobody(docker_sandbox: DockerSandbox) -> None:
    chatty = """
import time
def f(x):
    end = time.monotonic() + x
    while time.monotonic() < end:
        print("still here", flush=True)
        time.sleep(0.02)
    return x
"""
    ear = Ear()
    docker_sandbox.run(make_request(chatty, [0], [PAUSE_S]), ear)
    first, last = ear.at_s
    assert last - first > PAUSE_S / 2


def test_a_round_trip_is_heard_on_its_way_back(docker_sandbox: DockerSandbox) -> None:
    source = """
import time
class Codec:
    def there(self, x):
        return str(1 // x)
    def back(self, data):
        return int(data)
"""
    ear = Ear()
    report = docker_sandbox.run(make_request(source, [1], [0], [-1], signature=CODEC), ear)
    assert [case.exit for case in report.cases] == [Exit.ANSWERED, Exit.RAISED, Exit.ANSWERED]
    assert ear.cases == dict(enumerate(report.cases))


def test_what_is_not_run_is_not_heard(docker_sandbox: DockerSandbox) -> None:
    ear = Ear()
    limits = {"wall_ms": 100, "overruns": 1}
    report = docker_sandbox.run(make_request(SLEEPS, [0], [PAUSE_S], [0], limits=limits), ear)
    assert [case.exit for case in report.cases] == [Exit.ANSWERED, Exit.TIME_LIMIT, Exit.NOT_RUN]
    assert ear.cases == dict(enumerate(report.cases[:2]))


def test_a_container_that_is_killed_while_it_is_heard(docker_sandbox: DockerSandbox, engine: Engine, run: Run) -> None:
    """The run is a fault of ours, and the owner's next one works."""
    owner, heard = f"owner {uuid4()}", []

    def kill(_: int, case: CaseReport) -> None:
        heard.append(case.answer)
        engine.client.api.kill(str(case.answer))

    wait = f"{WHERE} if x == 0 else time.sleep(1000)\nimport time"
    with pytest.raises(EngineTrouble):
        docker_sandbox.run(make_request(wait, [0], [1], owner=owner), kill)
    assert len(heard) == 1
    assert run("def f(x): return x", owner=owner).cases[0].answer == 1


def test_who_stumbles_over_what_is_heard_costs_the_next_run_nothing(docker_sandbox: DockerSandbox, run: Run) -> None:
    owner = f"owner {uuid4()}"
    with pytest.raises(ZeroDivisionError):
        docker_sandbox.run(make_request("def f(x): return x", [1], [2], owner=owner), lambda *_: 1 // 0)
    assert [case.answer for case in run("def f(x): return x", [3], [4], owner=owner).cases] == [3, 4]
