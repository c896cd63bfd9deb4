"""Containers come and go: none is left behind, whatever happens to the judge, and a lost one is a fault of ours."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import uuid4

import pytest

from sandbox.docker import image
from sandbox.docker.engine import Engine
from sandbox.docker.profile import Profile
from sandbox.docker.sandbox import DockerSandbox
from sandbox.errors import EngineMissing, EngineTrouble, ImageMissing, SandboxError, UnknownLanguage
from sandbox.language import find
from sandbox.process import this as this_process
from sandbox.protocol import Report
from tests.conftest import sdk_sockets_ignored
from tests.factories import make_request
from tests.sandbox.conftest import Run, run_in
from tests.sandbox.containers import containers_of, eventually, is_gone
from tests.sandbox.test_state import WHERE

pytestmark = pytest.mark.engine

ENDLESS = "import time\ndef f(x):\n    time.sleep(1000)"


@contextmanager
def judge_process(way: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A process that judges, and the label of its containers."""
    command = [sys.executable, "-m", "tests.sandbox.judge_process", way]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()
        process.kill()


def profile(process: str) -> Profile:
    return Profile(image=image.name(find("python")), memory_mib=64, process=process)


def of_a_dead_process() -> str:
    """The label of a process of this host that is no more."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    label = f"{os.uname().nodename}:{ended.pid}:1"
    ended.wait()
    return label


def test_no_container_is_left_after_close(engine: Engine) -> None:
    with judge_process("idle") as (process, label):
        assert eventually(lambda: len(containers_of(engine, label)) >= 2)  # one in use before, and a spare
        process.communicate()
        assert process.returncode == 0
        assert eventually(lambda: containers_of(engine, label) == [])


@pytest.mark.parametrize("way", ["idle", "busy"])
def test_a_judge_that_is_killed_leaves_no_container(engine: Engine, way: str) -> None:
    with judge_process(way) as (process, label):
        assert containers_of(engine, label)
        process.kill()
        process.wait()
        assert eventually(lambda: containers_of(engine, label, state="running") == [])
        # As every judge begins: one that was made, but not yet started, waits for a sweep.
        assert eventually(lambda: engine.sweep() >= 0 and containers_of(engine, label) == [])


@pytest.fixture
def unseen_by_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other processes of the tests sweep too: what is made here has a label that they don't look for."""
    monkeypatch.setattr("sandbox.docker.profile.OWNER_LABEL", f"weakspot.tests.{uuid4().hex}")


@pytest.mark.usefixtures("unseen_by_others")
def test_sweep_removes_what_a_dead_process_left_and_nothing_else(engine: Engine) -> None:
    dead, reused, own = (
        engine.start(profile(label))
        for label in (of_a_dead_process(), f"{os.uname().nodename}:{os.getpid()}:1", this_process())
    )
    elsewhere = engine.start(profile("another-host:1:1"))
    try:
        engine.sweep()
        assert is_gone(engine, dead.container)
        assert is_gone(engine, reused.container)  # the number of a process that is no more, taken by another one
        left = {item["Id"] for item in engine.containers()}
        assert {own.container, elsewhere.container} <= left
    finally:
        for box in (dead, reused, own, elsewhere):
            box.close()


def test_sweep_removes_one_that_was_made_and_never_started(engine: Engine) -> None:
    wanted = profile(of_a_dead_process())
    api = engine.client.api
    made = api.create_container(wanted.image, labels={"weakspot.process": wanted.process})["Id"]
    engine.sweep()
    assert is_gone(engine, made)


def test_removing_what_is_gone_is_no_error(engine: Engine) -> None:
    box = engine.start(profile(this_process()))
    box.close()
    engine.remove(box.container)
    box.close()


def test_a_container_killed_in_the_middle_of_a_run_is_a_fault_of_ours_and_the_next_run_works(
    docker_sandbox: DockerSandbox, engine: Engine, run: Run
) -> None:
    owner = f"owner {uuid4()}"
    container = str(run(WHERE, owner=owner).cases[0].answer)
    outcome: list[Report | SandboxError] = []

    def endless() -> None:
        try:
            outcome.append(run_in(docker_sandbox, ENDLESS, owner=owner, wall_ms=60_000))
        except SandboxError as error:
            outcome.append(error)

    thread = threading.Thread(target=endless)
    thread.start()
    assert eventually(lambda: _is_running_code(engine, container))
    engine.client.api.kill(container)
    thread.join(timeout=20)
    [error] = outcome
    assert isinstance(error, EngineTrouble)
    assert error.hint
    assert run("def f(x): return x", owner=owner).cases[0].answer == 1


def test_a_container_killed_while_it_waits_costs_no_run(engine: Engine, run: Run) -> None:
    owner = f"owner {uuid4()}"
    container = str(run(WHERE, owner=owner).cases[0].answer)
    engine.client.api.kill(container)
    assert is_gone(engine, container)
    assert run("def f(x): return x", owner=owner).cases[0].answer == 1


def test_a_container_that_does_not_report_in_time_is_a_fault_of_ours(engine: Engine, run: Run) -> None:
    owner = f"owner {uuid4()}"
    container = str(run(WHERE, owner=owner).cases[0].answer)
    engine.client.api.pause(container)
    try:
        with pytest.raises(EngineTrouble):
            run("def f(x): return x", owner=owner, total_ms=0, wall_ms=0)
    finally:
        assert is_gone(engine, container)


def test_many_runs_at_once(docker_sandbox: DockerSandbox) -> None:
    answers: dict[int, object] = {}

    def work(i: int) -> None:
        report = run_in(docker_sandbox, "def f(x): return x * 2", *([n] for n in range(i, i + 20)), owner=f"many {i}")
        answers[i] = [case.answer for case in report.cases]

    threads = [threading.Thread(target=work, args=(i,)) for i in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {i: [2 * n for n in range(i, i + 20)] for i in range(6)}
    for i in range(6):
        docker_sandbox.release(f"many {i}")


def test_an_image_that_has_not_been_built(engine: Engine) -> None:
    with pytest.raises(ImageMissing, match="there is no image weakspot-no-such-image") as caught:
        engine.start(replace(profile(this_process()), image="weakspot-no-such-image:0"))
    assert "weakspot setup" in caught.value.hint


def test_an_unknown_runtime_is_trouble_with_the_engine(engine: Engine) -> None:
    label = f"another-host:1:{uuid4()}"
    with pytest.raises(EngineTrouble):
        engine.start(replace(profile(label), runtime="no-such-runtime"))
    assert eventually(lambda: containers_of(engine, label) == [])


def test_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:1")
    with sdk_sockets_ignored():
        what, hint = _complaint_without_engine()
    assert what == "no Docker engine answers at tcp://127.0.0.1:1"
    assert "weakspot" in hint


def test_an_unknown_language(docker_sandbox: DockerSandbox) -> None:
    with pytest.raises(UnknownLanguage):
        docker_sandbox.run(make_request("", language="cobol"))


def _complaint_without_engine() -> tuple[str, str]:
    sandbox = DockerSandbox(spares=0)
    try:
        sandbox.run(make_request("def f(x): return x"))
    except EngineMissing as error:
        return error.what, error.hint
    finally:
        sandbox.close()
    raise AssertionError("there is no such engine")


def _is_running_code(engine: Engine, container: str) -> bool:
    """Whether there is a process in it beside the supervisor."""
    return engine.client.api.stats(container, stream=False, one_shot=True)["pids_stats"].get("current", 0) > 1
