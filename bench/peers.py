"""Other judges beside ours, on the same solution and cases, in turn: each as it is meant to be used, already started.

Each is installed from the package registry into an environment of its own below the cache, once. What can't be had here
is named and left out.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bench.subjects import CHEAP, bare, judged
from bench.turns import console, in_turn, show
from sandbox.docker import image
from sandbox.docker.sandbox import DockerSandbox
from sandbox.language import find
from service.config import read
from service.core.problem import Case

OURS = "weakspot, warm container"
COUNTS = (1, 10, 50)
DRIVERS = Path(__file__).parent / "drivers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """`packages` of the Python registry, pinned; `system` packages that building it needs, of Debian."""

    name: str
    driver: str
    packages: Sequence[str]
    system: Sequence[str] = ()


PEERS = (
    Peer(name="DMOJ judge", driver="dmoj", packages=["dmoj==4.1.0"], system=["g++", "libseccomp-dev", "python3-dev"]),
    Peer(name="epicbox", driver="epicbox", packages=["epicbox==1.1.0", "urllib3<2", "requests<2.32", "setuptools<81"]),
    Peer(name="llm-sandbox", driver="llm", packages=["llm-sandbox[docker]==0.3.46"]),
    Peer(name="isolate", driver="isolate", packages=[]),
)


def measure(rounds: int) -> None:
    with ExitStack() as opened:
        warm = opened.enter_context(closing(DockerSandbox(spares=0)))
        found = {peer.name: driver for peer in PEERS if (driver := _opened(opened, peer)) is not None}
        for count in COUNTS:
            cases = CHEAP.cases(count)
            subjects: dict[str, Callable[[], object]] = {
                OURS: partial(judged, warm, CHEAP, cases),
                "bare python3, no isolation": partial(bare, CHEAP, cases),
            }
            subjects |= {name: partial(driver.judge, cases) for name, driver in found.items()}
            show(f"One submission, {count} case{'s' * (count > 1)}", in_turn(subjects, rounds), beside=OURS)


class Driver:
    """A process that holds the other judge, started: a line with the cases in, a line with the answers out."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def judge(self, cases: Sequence[Case]) -> None:
        answers = self.ask([case.arguments for case in cases])
        if answers != [case.expected for case in cases]:
            raise ValueError(f"it did not answer rightly: {answers}")

    def ask(self, cases: Sequence[Any]) -> Any:
        assert self._process.stdin is not None  # noqa: S101 - both are pipes
        assert self._process.stdout is not None  # noqa: S101 - as above
        self._process.stdin.write(json.dumps(cases) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise OSError("it ended")
        return json.loads(line)


def _opened(opened: ExitStack, peer: Peer) -> Driver | None:
    """The judge at work, None (and a line that says why) where it can't be had."""
    try:
        return opened.enter_context(_driver(peer))
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        said = getattr(error, "stderr", None) or str(error)
        console.print(f"left out: {peer.name}: {said.strip().splitlines()[-1]}", markup=False)
        return None


@contextmanager
def _driver(peer: Peer) -> Iterator[Driver]:
    given = json.dumps({"source": CHEAP.source, "call": CHEAP.call, "image": image.name(find("python"))})
    command = [_python(peer), str(DRIVERS / f"with_{peer.driver}.py"), given]
    with (
        tempfile.TemporaryFile("w+") as log,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True) as process,
    ):
        driver = Driver(process)
        try:
            driver.judge(CHEAP.cases(1))  # it answers when it is ready, if it works here at all
        except OSError as error:
            log.seek(0)
            raise OSError((log.read().strip() or str(error)).splitlines()[-1]) from error
        yield driver


def _python(peer: Peer) -> str:
    """The interpreter of an environment that has the peer. Raises CalledProcessError or OSError."""
    if not peer.packages:
        if shutil.which(peer.driver) is None:
            raise OSError(f"there is no {peer.driver} on this machine")
        return sys.executable
    folder = read().cache / "bench" / peer.driver
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        console.print(f"installing {peer.name} into an environment of its own")
        if peer.system and shutil.which("apt-get"):
            _run("apt-get", "install", "--yes", "--no-install-recommends", *peer.system)
        _run(sys.executable, "-m", "venv", str(folder))
        _run(str(python), "-m", "pip", "install", "--quiet", *peer.packages)
        (folder / "ready").touch()
    return str(python)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)
