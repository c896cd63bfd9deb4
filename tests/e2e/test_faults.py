"""Processes that are killed, stopped, hung up on or many at once: nothing is lost, judged twice, or left behind."""

import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sandbox.docker.engine import Engine
from tests.e2e.machine import (
    DEADLINE_S,
    RIGHT,
    WAITS,
    WRONG,
    Machine,
    Server,
    containers_of,
    eventually,
)

pytestmark = pytest.mark.engine

STOPS_IN_S = 10.0
BEFORE_IT_WOULD_END_S = 10.0
"""WAITS takes its wall time three times, 18 seconds in all, wherever it runs."""
PAUSES = RIGHT.replace("        seen", "        import time; time.sleep(0.05)\n        seen", 1)
"""Right, and about two seconds in the judging."""


def start(server: Server) -> str:
    return f"/interviews/{server.post('/interviews', {'slug': 'two-sum'})['id']}"


def submit(server: Server, path: str, source: str) -> str:
    return str(server.post(f"{path}/submissions", {"source": source})["id"])


def all_judged(server: Server, path: str) -> list[dict[str, Any]]:
    def found() -> list[dict[str, Any]]:
        submissions: list[dict[str, Any]] = server.get(f"{path}/submissions")
        return submissions if all(one["state"] == "judged" for one in submissions) else []

    return eventually(found)


def judgements(server: Server, path: str) -> Counter[str]:
    """How often each submission was judged, as the interview's log has it."""
    events = server.post(f"{path}/finish")["events"]
    return Counter(event["data"]["submission"] for event in events if event["kind"] == "judged")


def none_left(pid: int) -> None:
    eventually(lambda: containers_of(pid) == [])


def test_a_server_killed_while_submissions_wait(machine: Machine) -> None:
    slow = machine.with_settings(WEAKSPOT_WORKERS="1")
    with slow.serving() as server:
        path = start(server)
        made = [submit(server, path, PAUSES + f"# {number}\n") for number in range(4)]
        eventually(lambda: containers_of(server.process.pid))
        server.process.kill()
        server.process.communicate()
    with machine.serving() as again:
        judged = all_judged(again, path)
        assert [one["id"] for one in judged] == made
        assert {one["verdict"] for one in judged} == {"accepted"}
        assert judgements(again, path) == Counter(made)
        none_left(server.process.pid)


def test_an_interview_goes_on_over_a_restart(machine: Machine) -> None:
    with machine.serving() as server:
        before = server.get(start(server))
    with machine.serving() as server:
        after = server.get(f"/interviews/{before['id']}")
    assert (after["state"], after["deadline_at"]) == ("running", before["deadline_at"])
    assert after["remaining_s"] < before["remaining_s"]


def test_a_container_that_is_lost_costs_the_candidate_nothing(server: Server) -> None:
    path = start(server)
    deadline_at = server.get(path)["deadline_at"]
    submit(server, path, PAUSES)
    [container, *_] = eventually(lambda: busy_containers(server))
    engine = Engine()
    try:
        engine.remove(container)
    finally:
        engine.close()
    [judged] = all_judged(server, path)
    assert judged["verdict"] == "accepted"
    assert server.get(path)["deadline_at"] > deadline_at
    kinds = [event["kind"] for event in server.post(f"{path}/finish")["events"]]
    assert "time_given_back" in kinds


def busy_containers(server: Server) -> list[str]:
    """The one that is judging first: none is started ahead before it."""
    return containers_of(server.process.pid)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=["Ctrl-C", "kill", "hang-up"])
def test_stopping_a_server(machine: Machine, stop: signal.Signals) -> None:
    """With a container warm, an event stream open and a submission in the judging."""
    with machine.serving() as server:
        path = start(server)
        submit(server, path, RIGHT)
        all_judged(server, path)
        assert containers_of(server.process.pid)
        with httpx.stream("GET", f"{server.url}/api/v1{path}/events", timeout=DEADLINE_S) as response:
            next(response.iter_lines())
            submit(server, path, PAUSES)
            server.process.send_signal(stop)
            server.process.wait(timeout=STOPS_IN_S)
        assert "Traceback" not in server.process.communicate()[0]
    none_left(server.process.pid)
    with machine.serving() as again:
        assert {one["verdict"] for one in all_judged(again, path)} == {"accepted"}


@pytest.fixture
def here(machine: Machine) -> Path:
    """The folder of an interview on two-sum, kept on this machine."""
    assert machine("start", "two-sum").returncode == 0
    return machine.home / "two-sum"


@pytest.mark.parametrize("stop", [signal.SIGHUP, signal.SIGINT, signal.SIGKILL], ids=["hang-up", "Ctrl-C", "kill -9"])
def test_a_run_that_is_broken_off(machine: Machine, here: Path, stop: signal.Signals) -> None:
    """The terminal is closed in the middle of a run: the code is kept, the interview goes on, no container stays."""
    (here / "solution.py").write_text(WAITS)
    running = machine.opened("run", cwd=here)
    eventually(lambda: containers_of(running.pid))
    running.send_signal(stop)
    said, _ = running.communicate(timeout=BEFORE_IT_WOULD_END_S)
    assert ("Traceback" in said, running.returncode) == (False, 130 if stop is signal.SIGINT else -stop)
    none_left(running.pid)
    status = machine.json("status", cwd=here)
    assert (status["state"], status["draft"]["source"]) == ("running", WAITS)
    (here / "solution.py").write_text(RIGHT)
    assert machine("run", cwd=here).returncode == 0


def test_a_submission_whose_verdict_nobody_waits_for_is_judged_all_the_same(machine: Machine, here: Path) -> None:
    (here / "solution.py").write_text(WAITS)
    submitting = machine.opened("submit", cwd=here)
    eventually(lambda: containers_of(submitting.pid))
    submitting.send_signal(signal.SIGINT)
    said, _ = submitting.communicate(timeout=BEFORE_IT_WOULD_END_S)
    assert ("Traceback" in said, submitting.returncode) == (False, 130)
    none_left(submitting.pid)
    ended = machine.json("finish", cwd=here)
    assert [one["verdict"] for one in ended["interview"]["submissions"]] == ["time_limit_exceeded"]


def test_two_commands_at_once_on_one_interview(machine: Machine, here: Path) -> None:
    (here / "solution.py").write_text(RIGHT)
    both = [machine.opened("submit", "--json", cwd=here) for _ in range(2)]
    assert [(one.communicate(timeout=DEADLINE_S)[0] != "", one.returncode) for one in both] == [(True, 0)] * 2
    submissions = machine.json("status", cwd=here)["submissions"]
    assert [one["verdict"] for one in submissions] == ["accepted", "accepted"]


def test_two_clients_at_once_of_one_server(machine: Machine, server: Server) -> None:
    for folder in ("one", "other"):
        (machine.home / folder).mkdir()
    starts = [
        machine.opened("start", "two-sum", "--server", server.url, cwd=machine.home / folder)
        for folder in ("one", "other")
    ]
    said = [(one.communicate(timeout=DEADLINE_S)[0], one.returncode) for one in starts]
    assert sorted(code for _, code in said) == [0, 2]
    assert ["is running" in text for text, code in said if code] == [True]

    path = f"/interviews/{server.get('/interviews/current')['id']}"
    threads = [threading.Thread(target=submit, args=(server, path, source)) for source in (RIGHT, WRONG) * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    verdicts = Counter(one["verdict"] for one in all_judged(server, path))
    assert verdicts == {"accepted": 4, "wrong_answer": 4}
    assert set(judgements(server, path).values()) == {1}


class Watching:
    """A `weakspot watch`, and what it has said and nobody has waited for yet."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read, name="reader")
        self._reader.start()

    def says(self, text: str, deadline_s: float = DEADLINE_S) -> None:
        eventually(lambda: text in "".join(self.said), deadline_s)
        self.said.clear()

    def notices(self, path: Path, content: bytes, says: str) -> None:
        """Save a file until it is noticed: when it says that it watches, it may not do so yet."""

        def noticed() -> bool:
            path.write_bytes(content)
            try:
                self.says(says, deadline_s=5)
            except AssertionError:
                return False
            return True

        eventually(noticed)

    def end(self) -> None:
        self.process.kill()
        self._reader.join()
        with self.process:
            pass

    def _read(self) -> None:
        assert self.process.stdout is not None
        self.said.extend(self.process.stdout)


class TestWatch:
    @pytest.fixture
    def watching(self, machine: Machine, here: Path) -> Iterator[Watching]:
        watching = Watching(machine.opened("watch", cwd=here))
        try:
            watching.says("leaves.")
            yield watching
        finally:
            watching.end()

    def test_a_file_that_is_saved_is_run(self, watching: Watching, here: Path) -> None:
        watching.notices(here / "solution.py", WRONG.encode(), "0 of 4 passed")
        watching.notices(here / "solution.py", b"\xff", "hint: save it as UTF-8")
        watching.notices(here / "solution.py", RIGHT.encode(), "4 of 4 passed")
        watching.notices(here / "cases.json", b"[]", "3 of 3 passed")

    def test_ctrl_c_leaves_it(self, watching: Watching, machine: Machine, here: Path) -> None:
        watching.process.send_signal(signal.SIGINT)
        assert watching.process.wait(timeout=STOPS_IN_S) in (0, 130)
        assert "Traceback" not in "".join(watching.said)
        assert machine.json("status", cwd=here)["state"] == "running"
