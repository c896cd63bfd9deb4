"""One process of the candidate: forked, made another user, fed case by case, and measured from outside."""

import os
import resource
import select
import signal
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, NoReturn

import cgroup
import launch
from meter import NS_PER_MS, Clocks, Meter

ANSWER_CAP = 4 * 1024 * 1024
PIPE_READ = 1 << 20
MIB = 1 << 20

# What an answer's first byte says it is. A submission that can't be loaded has no further case.
KINDS = {b"=": "answered", b"!": "raised", b"%": "raised", b"?": "refused"}
UNLOADABLE = (b"%", b"?")


@dataclass(frozen=True, slots=True)
class Outcome:
    """`answer` is what the process wrote, unparsed; `exit` a word of sandbox.protocol.Exit."""

    exit: str
    answer: bytes
    output: bytes
    cpu_ns: int
    wall_ns: int
    status: int = 0
    unloadable: bool = False

    def replace_exit(self, exit_: str) -> "Outcome":
        return replace(self, exit=exit_)


class Child:
    """The process is killed and reaped by the supervisor; this measures it and talks to it."""

    def __init__(self, pid: int, limits: dict[str, int], tasks: int, answers: int, output: int, deaths: int) -> None:
        self.pid = pid
        self._limits = limits
        self._tasks, self._answers, self._output, self._deaths = tasks, answers, output, deaths
        self._clocks = Clocks(pid)
        self._loaded = False

    @classmethod
    def start(cls, load: dict[str, Any], limits: dict[str, int], user: int, deaths: int) -> "Child":
        """`deaths` can be read from, without waiting, when any process of the container may have died."""
        tasks, answers, output, trouble = os.pipe(), os.pipe(), os.pipe(), os.pipe()
        pid = os.fork()
        if pid == 0:
            _become_candidate(load, limits, user, (tasks[0], answers[1], output[1], trouble[1]))
        for descriptor in (tasks[0], answers[1], output[1], trouble[1]):
            os.close(descriptor)
        with os.fdopen(trouble[0]) as told:
            if said := told.read():
                raise OSError(f"a process could not be confined: {said}")
        for descriptor in (tasks[1], answers[0], output[0]):
            os.set_blocking(descriptor, False)
        return cls(pid, limits, tasks[1], answers[0], output[0], deaths)

    def run(self, case: bytes, room: int, every_s: float, meanwhile: Callable[[], object]) -> Outcome:
        """Give it one case and wait for the answer, a limit, or its death. The first case pays for loading.

        `room` is the most bytes that the answer may take. `meanwhile` is called at least `every_s`.
        """
        meter = Meter(self._clocks, self._limits, from_start=not self._loaded)
        self._loaded = True
        exchange = _Exchange(case, self._limits["output_kib"] * 1024, min(ANSWER_CAP, room))
        exit_ = self._wait(exchange, meter, int(every_s * 1000), meanwhile)
        used, wall = meter.used_ns(), meter.wall_ns()
        if exit_ == "answered" and used > self._limits["cpu_ms"] * NS_PER_MS:
            exit_ = "time_limit"
        status = (self._status() or 0) if exit_ == "died" else 0
        kind, answer = exchange.answer
        if exit_ == "answered":
            exit_ = KINDS.get(kind, "died")
        return Outcome(exit_, answer, bytes(exchange.output), used, wall, status, kind in UNLOADABLE)

    def peak_kib(self) -> int:
        with suppress(OSError), open(f"/proc/{self.pid}/status", "rb") as status:
            for line in status:
                if line.startswith(b"VmHWM:"):
                    return int(line.split()[1])
        return 0

    def close(self) -> None:
        self._clocks.close()
        for descriptor in (self._tasks, self._answers, self._output):
            os.close(descriptor)

    def _status(self) -> int | None:
        """None while it lives, then its exit code, or the negative number of the signal. The supervisor reaps."""
        info = os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG)
        if info is None:
            return None
        return int(info.si_status if info.si_code == os.CLD_EXITED else -info.si_status)

    def _wait(self, exchange: "_Exchange", meter: Meter, every_ms: int, meanwhile: Callable[[], object]) -> str:
        poll = select.poll()
        for descriptor in (self._answers, self._output, self._deaths):
            poll.register(descriptor, select.POLLIN)
        steps = {self._output: exchange.drain, self._tasks: exchange.send, self._answers: exchange.receive}
        steps[self._deaths] = _drained
        if exchange.send(self._tasks):  # mostly a case fits into the pipe, and there is no more to send
            poll.register(self._tasks, select.POLLOUT)
        while True:
            dead = self._status() is not None
            left = meter.left_ns()
            if left <= 0:
                return "time_limit"
            ready = {descriptor for descriptor, _ in poll.poll(0 if dead else min(left // NS_PER_MS + 1, every_ms))}
            meanwhile()
            for descriptor in [one for one in steps if one in ready]:
                if not steps[descriptor](descriptor):
                    poll.unregister(descriptor)
            if exchange.exit or dead:
                exchange.drain(self._output)
                return exchange.exit or "died"


class _Exchange:
    """One case going in, one answer and some output coming out. A step is False when its pipe has no more to say."""

    def __init__(self, case: bytes, output_cap: int, answer_cap: int) -> None:
        self._case = memoryview(struct.pack(">I", len(case)) + case)
        self._output_cap, self._answer_cap = output_cap, answer_cap
        self._frame = bytearray()
        self.output = bytearray()
        self.exit = ""

    @property
    def answer(self) -> tuple[bytes, bytes]:
        """The kind of answer, and the answer; both empty where none was completed."""
        if self.exit != "answered":
            return b"", b""
        return bytes(self._frame[4:5]), bytes(self._frame[5:])

    def send(self, tasks: int) -> bool:
        try:
            self._case = self._case[os.write(tasks, self._case) :]
        except BlockingIOError:
            return True
        except BrokenPipeError:
            return False
        return len(self._case) > 0

    def drain(self, output: int) -> bool:
        part = _read(output)
        self.output += part or b""
        if len(self.output) > self._output_cap:
            self.exit = "output_limit"
        return part != b""

    def receive(self, answers: int) -> bool:
        part = _read(answers)
        self._frame += part or b""
        if len(self._frame) >= 4:
            size = 4 + struct.unpack(">I", self._frame[:4])[0]
            if size > self._answer_cap:
                self.exit = "output_limit"
            elif len(self._frame) >= size:
                del self._frame[size:]
                self.exit = self.exit or "answered"
        return part != b""


def become(user: int) -> None:
    """Take on the user for good; with it goes every capability."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def _drained(descriptor: int) -> bool:
    return _read(descriptor) != b""


def _read(descriptor: int) -> bytes | None:
    """What is there, None where nothing is yet, and nothing where the other end is closed."""
    try:
        return os.read(descriptor, PIPE_READ)
    except BlockingIOError:
        return None


def _become_candidate(
    load: dict[str, Any], limits: dict[str, int], user: int, pipes: tuple[int, int, int, int]
) -> NoReturn:
    """In the forked process: give up every right, then hand over to the language. Never returns.

    What fails before is told by the last pipe, which is closed before any code of the candidate runs.
    """
    try:
        _confine(limits, user, pipes)
    except BaseException as error:
        os.write(pipes[3], repr(error).encode())
        os._exit(1)
    try:
        os.close(5)
        launch.serve(load, 3, 4)
    finally:
        os._exit(120)


def _confine(limits: dict[str, int], user: int, pipes: tuple[int, int, int, int]) -> None:
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    os.nice(19)  # however many there are, the supervisor comes first: it shares one CPU with them
    with open("/proc/self/oom_score_adj", "w") as adjustment:
        adjustment.write("1000")
    tasks, answers, output, trouble = pipes
    null = os.open(os.devnull, os.O_RDONLY)
    high = [os.dup2(one, 50 + i) for i, one in enumerate((null, output, output, tasks, answers, trouble))]
    for place, descriptor in enumerate(high):
        os.dup2(descriptor, place)
    os.closerange(6, 1024)
    for limit, value in (("NOFILE", 64), ("FSIZE", 1 << 24)):
        resource.setrlimit(getattr(resource, f"RLIMIT_{limit}"), (value, value))
    if not cgroup.ACCOUNTS:
        most = _address_space() + limits["memory_mib"] * MIB
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        threading.stack_size(8 * MIB)  # it counts as memory here, and a thread's would be as large as the first one's
    os.umask(0o077)
    os.chdir("/tmp")  # noqa: S108 - the container's one writable place
    os.environ.clear()
    become(user)


def _address_space() -> int:
    """What the supervisor's own program takes, in bytes."""
    with open("/proc/self/statm") as sizes:
        return int(sizes.read().split()[0]) * resource.getpagesize()
