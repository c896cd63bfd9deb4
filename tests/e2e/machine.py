"""weakspot as a person has it: its commands as processes, with data of their own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx

from sandbox.docker.engine import Engine

WEAKSPOT = str(Path(sys.executable).parent / "weakspot")
DEADLINE_S = 60.0

RIGHT = """class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, value in enumerate(nums):
            if target - value in seen:
                return [seen[target - value], i]
            seen[value] = i
"""
WRONG = "class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n"
WAITS = "import time\n\nclass Solution:\n    def twoSum(self, nums, target):\n        time.sleep(60)\n"

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """`home` is the working folder of its commands."""

    home: Path
    environment: dict[str, str]

    def __call__(self, *words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        command = [WEAKSPOT, *words]
        return subprocess.run(
            command, cwd=cwd or self.home, env=self.environment, capture_output=True, text=True, timeout=DEADLINE_S
        )

    def json(self, *words: str, cwd: Path | None = None) -> Any:
        done = self(*words, "--json", cwd=cwd)
        assert done.stderr == "", done.stderr
        return json.loads(done.stdout)

    def opened(self, *words: str, cwd: Path | None = None) -> "subprocess.Popen[str]":
        """A process that goes on; its output is a pipe."""
        return subprocess.Popen(
            [WEAKSPOT, *words],
            cwd=cwd or self.home,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def with_settings(self, **settings: str) -> "Machine":
        return Machine(home=self.home, environment=self.environment | settings)

    @contextmanager
    def serving(self, port: int | None = None) -> "Iterator[Server]":
        port = port or free_port()
        process = self.opened("serve", "--port", str(port))
        server = Server(url=f"http://127.0.0.1:{port}", process=process)
        try:
            eventually(server.answers)
            yield server
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
            process.communicate(timeout=DEADLINE_S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    url: str
    process: "subprocess.Popen[str]"

    def answers(self) -> bool:
        assert self.process.poll() is None, self.process.communicate()
        try:
            return self._asked("GET", "/health").is_success
        except httpx.TransportError:
            return False

    def get(self, path: str) -> Any:
        return self._asked("GET", path).raise_for_status().json()

    def post(self, path: str, body: Any = None) -> Any:
        return self._asked("POST", path, body).raise_for_status().json()

    def _asked(self, method: str, path: str, body: Any = None) -> httpx.Response:
        # Else every request would load the world's certificates: 50 times the work of all the rest.
        return httpx.request(
            method,
            f"{self.url}/api/v1{path}",
            json=body,
            timeout=DEADLINE_S,
            verify=False,  # noqa: S501 - it is plain HTTP
        )


def eventually(found: Callable[[], Value], deadline_s: float = DEADLINE_S) -> Value:
    """The first value that is true. Fails where there is none in time."""
    end = time.monotonic() + deadline_s
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.05)
    raise AssertionError(f"{found} was never true in {deadline_s} s")


def containers_of(pid: int) -> list[str]:
    """The containers that a process has started."""
    engine = Engine()
    try:
        return [one["Id"] for one in engine.containers() if f":{pid}:" in one["Labels"]["weakspot.process"]]
    finally:
        engine.close()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def clean_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("WEAKSPOT_")}
