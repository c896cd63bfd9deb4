"""One running container: requests go in by its attached stdin, reports come out by its stdout, each with a deadline."""

import select
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sandbox import frames
from sandbox.docker.profile import Profile
from sandbox.errors import EngineTrouble
from sandbox.protocol import CaseReport, Exit, Heard, Report, Request

if TYPE_CHECKING:
    from sandbox.docker.engine import Engine

READY_S = 30.0
GRACE_S = 10.0
_STDOUT = 1
_STDERR_KEPT = 4096
_GAVE_UP = "2"  # the exit code of a Go program that panics, as gVisor's kernel is


class _Cases:
    """The reports of one run as they come: each is told and kept."""

    def __init__(self, heard: Heard | None) -> None:
        self.heard = heard
        self._reports: list[CaseReport] = []

    def add(self, report: CaseReport) -> None:
        self._reports.append(report)
        if self.heard is not None:
            self.heard(len(self._reports) - 1, report)

    def report(self, request: Request, memory_kib: int) -> Report:
        """Of all the cases asked: those that nothing came of were not run."""
        not_run = [CaseReport(exit=Exit.NOT_RUN)] * (len(request.cases) - len(self._reports))
        return Report(cases=(*self._reports, *not_run), memory_kib=memory_kib)


class Box:
    """`usable` turns False for good once anything odd was seen: then close it."""

    def __init__(self, engine: "Engine", container: str, profile: Profile) -> None:
        self.container = container
        self.memory_mib = profile.memory_mib
        self.image = profile.image
        self._has_own_kernel = profile.runtime is not None
        self.usable = False
        self._closed = False
        self.used_at = time.monotonic()
        self._engine = engine
        self._stream: Any = None
        self._socket: Any = None
        self._reader = frames.FrameReader()
        self._complaints = b""
        self._raw = bytearray()

    def attach(self, stream: Any) -> None:
        self._stream = stream
        self._socket = getattr(stream, "_sock", stream)

    def wait_until_ready(self) -> None:
        ready = next(self._frames(time.monotonic() + READY_S))
        self.usable = bool(ready.header.get("ready"))

    def is_alive(self) -> bool:
        """Whether it still waits for a request, as far as can be known without asking: one that ended has said so."""
        if self._socket is None:
            return self.usable
        waiting = select.poll()
        waiting.register(self._socket, select.POLLIN)
        return not waiting.poll(0)

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        """Raises EngineTrouble where the container is lost or does not report in time; the box is then of no use."""
        was_usable, self.usable = self.usable, False
        began, cases = time.monotonic(), _Cases(heard)
        try:
            end = self._exchange(request, cases)
        except EngineTrouble as trouble:
            is_late = isinstance(trouble.__cause__, TimeoutError)  # it goes on, so nothing has brought it down
            exit_ = None if is_late or self._closed else self._brought_down(within_s=time.monotonic() - began)
            if exit_ is None:
                raise
            cases.add(CaseReport(exit=exit_))
            return cases.report(request, request.limits.memory_mib * 1024)
        self.usable = was_usable and bool(end["clean"])
        self.used_at = time.monotonic()
        return cases.report(request, int(end["memory_kib"]))

    def close(self) -> None:
        """Close the socket first: a kill would wait for ever on one that is flooded and not read.

        Whoever waits for a report meanwhile is told EngineTrouble at once.
        """
        self.usable, self._closed = False, True
        if self._stream is not None:
            with suppress(OSError):  # the other end may be gone
                self._socket.shutdown(socket.SHUT_RDWR)
            self._socket.close()
            getattr(self._stream, "_response", self._stream).close()  # or it complains when Python ends
            self._stream.close()
        self._engine.remove(self.container)

    def _exchange(self, request: Request, cases: "_Cases") -> dict[str, Any]:
        """Give it the request and add each case's report as it comes. Returns the last frame's header."""
        deadline = time.monotonic() + GRACE_S + (request.limits.total_ms + request.limits.wall_ms) / 1000
        self._send(frames.encode_request(request), deadline)
        for frame in self._frames(deadline):
            if "end" in frame.header:
                return frame.header
            cases.add(frames.case_report(frame.header, *frame.blobs))
        raise AssertionError("frames end by an exception alone")

    def _brought_down(self, *, within_s: float) -> Exit | None:
        """How the program has brought all of its container down, None where it was not the program.

        A runtime that is a kernel of its own is limited from outside: it ends when its memory runs out, and gives up
        when it gets no more threads.
        """
        seen = self._engine.told_of(self.container, within_s=within_s)
        if any(action == "oom" for action, _ in seen):
            return Exit.MEMORY_LIMIT
        return Exit.DIED if self._has_own_kernel and ("die", _GAVE_UP) in seen else None

    def _send(self, data: bytes, deadline: float) -> None:
        try:
            self._socket.settimeout(_left(deadline))
            self._socket.sendall(data)
        except OSError as error:
            raise self._lost(error) from error

    def _frames(self, deadline: float) -> Iterator[frames.Frame]:
        while True:
            try:
                self._socket.settimeout(_left(deadline))
                part = self._socket.recv(1 << 20)
                yield from self._reader.feed(self._stdout(part))
            except (OSError, frames.BrokenFrame) as error:
                raise self._lost(error) from error
            if not part:
                raise self._lost(None)

    def _stdout(self, part: bytes) -> bytes:
        """Take the engine's own frames apart: stdout goes on, of stderr the end is kept."""
        self._raw += part
        out = bytearray()
        while len(self._raw) >= 8:
            kind, size = struct.unpack(">BxxxI", self._raw[:8])
            if len(self._raw) < 8 + size:
                break
            content = bytes(self._raw[8 : 8 + size])
            del self._raw[: 8 + size]
            if kind == _STDOUT:
                out += content
            else:
                self._complaints = (self._complaints + content)[-_STDERR_KEPT:]
        return bytes(out)

    def _lost(self, error: Exception | None) -> EngineTrouble:
        said = self._complaints.decode("utf-8", "replace").strip().splitlines()
        why = said[-1] if said else str(error or "it ended")
        return EngineTrouble(f"the sandbox container was lost: {why}", "it is tried again; see: weakspot doctor")


def _left(deadline: float) -> float:
    """Seconds until then. Raises TimeoutError where there are none: what never falls silent is late all the same."""
    if (left := deadline - time.monotonic()) <= 0:
        raise TimeoutError("it did not report in time")
    return left
