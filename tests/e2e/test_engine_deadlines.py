"""An engine that hangs: whatever is asked of it ends within its deadline, by an exception that a retry knows."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from uuid import uuid4

import pytest
import requests

from sandbox import process
from sandbox.docker import image
from sandbox.docker.box import GRACE_S, READY_S, Box
from sandbox.docker.engine import CALL_S, Engine
from sandbox.docker.profile import Profile
from sandbox.docker.sandbox import DockerSandbox
from sandbox.errors import EngineMissing, EngineTrouble, SandboxError
from sandbox.language import find
from tests.conftest import sdk_sockets_ignored
from tests.engine import OwnEngine
from tests.factories import make_request
from tests.sandbox.conftest import run_in

pytestmark = [pytest.mark.engine, pytest.mark.xdist_group("own engine")]

BUSY_S = 10.0
"""What a busy machine may take on top of a deadline."""
AT_ONCE = {"total_ms": 0, "wall_ms": 0}


def profile() -> Profile:
    return Profile(image=image.name(find("python")), memory_mib=64, process=process.this())


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    after_s: float
    by: BaseException | None


def timed(call: Callable[[], object]) -> Ended:
    began, by = time.monotonic(), None
    try:
        call()
    except (SandboxError, requests.RequestException) as error:
        by = error
    return Ended(after_s=time.monotonic() - began, by=by)


@pytest.fixture(scope="module")
def connected(own_engine: OwnEngine) -> Iterator[Engine]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DOCKER_HOST", own_engine.host)
        engine = Engine()
        yield engine
        engine.close()
    own_engine.mend()


@pytest.fixture(scope="module")
def hung(own_engine: OwnEngine, connected: Engine) -> Iterator[dict[str, Ended]]:
    """How each call ended, all made at once while the engine is frozen."""
    engine, api = connected, connected.client.api
    idle, large, unready = (engine.start(profile()) for _ in range(3))
    made = api.create_container(profile().image, stdin_open=True)["Id"]
    many = DockerSandbox(spares=0)
    for number in range(3):
        run_in(many, "def f(x): return x", owner=f"owner {number}")
    calls: dict[str, Callable[[], object]] = {
        "connect": Engine,
        "start": lambda: engine.start(profile()),
        "attach": lambda: api.attach_socket(made, {"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1}),
        "start one that is made": lambda: api.start(made),
        "wait until ready": unready.wait_until_ready,
        "remove": lambda: engine.remove(made),
        "sweep": engine.sweep,
        "list": engine.containers,
        "look for an image": lambda: engine.has_image("none"),
        "ask for events": lambda: engine.told_of(made, within_s=1),
        "run": lambda: idle.run(make_request("def f(x): return x", limits=AT_ONCE)),
        "run with much to send": lambda: large.run(make_request(" " * 50_000_000, limits=AT_ONCE)),
        "close three": many.close,
    }
    own_engine.freeze()
    try:
        with sdk_sockets_ignored(), ThreadPoolExecutor(len(calls)) as threads:
            yield dict(zip(calls, threads.map(timed, calls.values()), strict=True))
    finally:
        own_engine.thaw()
        for box in (idle, large, unready):
            box.close()


@pytest.mark.parametrize(
    ("call", "by", "within_s"),
    [
        ("connect", EngineMissing, CALL_S),
        ("start", EngineTrouble, CALL_S),
        ("attach", requests.RequestException, CALL_S),
        ("start one that is made", requests.RequestException, CALL_S),
        ("wait until ready", EngineTrouble, READY_S),
        ("remove", EngineTrouble, CALL_S),
        ("sweep", EngineTrouble, CALL_S),
        ("list", EngineTrouble, CALL_S),
        ("look for an image", EngineTrouble, CALL_S),
        ("ask for events", EngineTrouble, CALL_S),
        ("run", EngineTrouble, GRACE_S),
        ("run with much to send", EngineTrouble, GRACE_S),
        ("close three", type(None), CALL_S),
    ],
)
def test_a_call_of_an_engine_that_hangs(hung: dict[str, Ended], call: str, by: type, within_s: float) -> None:
    assert isinstance(hung[call].by, by)
    assert hung[call].after_s < within_s + BUSY_S


def test_a_container_that_never_falls_silent(connected: Engine) -> None:
    """It says something all the time, and nothing that counts: the deadline is for the whole report."""
    here, there = socket.socketpair()
    box = Box(connected, f"none of this name {uuid4()}", profile())
    box.attach(here)
    over = threading.Event()

    def chatter() -> None:
        with suppress(OSError):
            while not over.wait(0.01):
                there.sendall(b"\2\0\0\0\0\0\0\1.")

    with ThreadPoolExecutor() as threads, here, there:
        threads.submit(chatter)
        ended = timed(lambda: box.run(make_request("def f(x): return x", limits=AT_ONCE)))
        over.set()
    assert isinstance(ended.by, EngineTrouble)
    assert ended.after_s < GRACE_S + BUSY_S
