"""What event streams in which nothing happens cost the server: `python -m bench.idle`. It needs no engine."""

import argparse
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bench.costs import used_ms
from bench.turns import console

SERVE = "from service.cli.main import main; main()"
SLUG = "two-sum"
STARTED = b"statement_shown"
"""The last event that a stream tells before nothing happens any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    pid: int
    port: int


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.idle", description=__doc__)
    parser.add_argument("-n", "--streams", type=int, default=200, help="how many streams are open (200)")
    parser.add_argument("-s", "--seconds", type=float, default=20, help="how long each is measured (20)")
    given = parser.parse_args()
    with _serving() as server, ExitStack() as streams:
        path = _interview(server)
        alone = _share(server, given.seconds)
        for _ in range(given.streams):
            streams.enter_context(_followed(server, path))
        _share(server, 1)  # what it takes to open them is not counted
        idle = _share(server, given.seconds)
    console.print(f"Of one CPU, over {given.seconds:.0f} s: {alone:.1f} % without any stream, ", end="")
    console.print(f"{idle:.1f} % with {given.streams} idle ones")


@contextmanager
def _serving() -> Iterator[Server]:
    """A server as `weakspot serve` makes it, in a process of its own, with data of its own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-c", SERVE, "serve", "--port", str(port)]
        process = subprocess.Popen(command, env=os.environ | {"WEAKSPOT_DATA": data}, stdout=subprocess.DEVNULL)
        try:
            _await(process, port)
            yield Server(pid=process.pid, port=port)
        finally:
            process.terminate()
            process.wait()


def _await(process: subprocess.Popen[bytes], port: int) -> None:
    while process.poll() is None:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.1)
    sys.exit("the server ended before it listened")


def _interview(server: Server) -> str:
    """The path of one that runs."""
    made = httpx.post(f"http://127.0.0.1:{server.port}/api/v1/interviews", json={"slug": SLUG}, timeout=60)
    return made.raise_for_status().headers["Location"]


@contextmanager
def _followed(server: Server, path: str) -> Iterator[None]:
    """A stream that has told all there is."""
    with socket.create_connection(("127.0.0.1", server.port)) as stream:
        stream.sendall(f"GET {path}/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        told = b""
        while STARTED not in told:
            told += stream.recv(1 << 16)
        yield


def _share(server: Server, seconds: float) -> float:
    """The server's CPU time in percent of the time that passes."""
    before, began = _used_ms(server), time.monotonic()
    time.sleep(seconds)
    return 100 * (_used_ms(server) - before) / 1000 / (time.monotonic() - began)


def _used_ms(server: Server) -> float:
    return sum(used_ms(Path(f"/proc/{server.pid}")))


if __name__ == "__main__":
    main()
