"""One process of the candidate: forked, made another user, fed case by case, and measured from outside."""

import os
import resource
import select
import struct
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, NoReturn

import cgroup
import launch

ANSWER_CAP = 4 * 1024 * 1024
PIPE_READ = 1 << 20
OTHERS_SLACK_NS = 20_000_000
NS_PER_MS = 1_000_000

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

    def __init__(self, pid: int, limits: dict[str, int], tasks: int, answers: int, output: int) -> None:
        self.pid = pid
        self._limits = limits
        self._tasks, self._answers, self._output = tasks, answers, output
        self._death = os.pidfd_open(pid)
        self._clock = (~pid << 3) | 2  # the kernel's number for the CPU clock of a whole process
        self._last_cpu = 0
        self._loaded = False

    @classmethod
    def start(cls, load: dict[str, Any], limits: dict[str, int], user: int) -> "Child":
        tasks, answers, output = os.pipe(), os.pipe(), os.pipe()
        pid = os.fork()
        if pid == 0:
            _become_candidate(load, user, tasks[0], answers[1], output[1])
        for descriptor in (tasks[0], answers[1], output[1]):
            os.close(descriptor)
        for descriptor in (tasks[1], answers[0], output[0]):
            os.set_blocking(descriptor, False)
        return cls(pid, limits, tasks[1], answers[0], output[0])

    def run(self, case: bytes) -> Outcome:
        """Give it one case and wait for the answer, a limit, or its death. The first case pays for loading."""
        wall, own = time.monotonic_ns(), self._cpu() if self._loaded else 0
        others = self._cpu_of_others()
        self._loaded = True
        exchange = _Exchange(case, self._limits["output_kib"] * 1024)
        exit_ = self._wait(exchange, own, wall)
        used, others = self._cpu() - own, self._cpu_of_others() - others
        if others > OTHERS_SLACK_NS:
            used += others
            exit_ = "time_limit" if used > self._limits["cpu_ms"] * NS_PER_MS else exit_
        status = self._status() if exit_ == "died" else 0
        kind, answer = exchange.answer
        if exit_ == "answered":
            exit_ = KINDS.get(kind, "died")
        wall = time.monotonic_ns() - wall
        return Outcome(exit_, answer, bytes(exchange.output), used, wall, status, kind in UNLOADABLE)

    def peak_kib(self) -> int:
        with suppress(OSError), open(f"/proc/{self.pid}/status", "rb") as status:
            for line in status:
                if line.startswith(b"VmHWM:"):
                    return int(line.split()[1])
        return 0

    def close(self) -> None:
        for descriptor in (self._tasks, self._answers, self._output, self._death):
            os.close(descriptor)

    def _cpu(self) -> int:
        with suppress(OSError):  # it is gone: its last reading stands
            self._last_cpu = time.clock_gettime_ns(self._clock)
        return self._last_cpu

    def _cpu_of_others(self) -> int:
        """What the container used besides this process and the supervisor: other processes of the candidate."""
        return cgroup.cpu_ns() - time.process_time_ns() - self._cpu()

    def _status(self) -> int:
        """How it died: its exit code, or the negative number of the signal. Reaping is left to the supervisor."""
        info = os.waitid(os.P_PIDFD, self._death, os.WEXITED | os.WNOWAIT | os.WNOHANG)
        if info is None:
            return 0
        return int(info.si_status if info.si_code == os.CLD_EXITED else -info.si_status)

    def _wait(self, exchange: "_Exchange", own: int, wall: int) -> str:
        poll = select.poll()
        poll.register(self._tasks, select.POLLOUT)
        for descriptor in (self._answers, self._output, self._death):
            poll.register(descriptor, select.POLLIN)
        steps = {self._tasks: exchange.send, self._output: exchange.drain, self._answers: exchange.receive}
        cpu_limit, wall_limit = self._limits["cpu_ms"] * NS_PER_MS, self._limits["wall_ms"] * NS_PER_MS
        while True:
            # One CPU is the most that it can use, so no look is due before the rest of its time has passed.
            left = min(cpu_limit - (self._cpu() - own), wall_limit - (time.monotonic_ns() - wall))
            if left <= 0:
                return "time_limit"
            ready = [descriptor for descriptor, _ in poll.poll(left // NS_PER_MS + 1)]
            for descriptor in sorted(ready, key=(self._output, self._tasks, self._answers, self._death).index):
                if descriptor == self._death:
                    exchange.drain(self._output)
                    return exchange.exit or "died"
                if not steps[descriptor](descriptor):
                    poll.unregister(descriptor)
            if exchange.exit:
                exchange.drain(self._output)
                return exchange.exit


class _Exchange:
    """One case going in, one answer and some output coming out. A step is False when its pipe has no more to say."""

    def __init__(self, case: bytes, output_cap: int) -> None:
        self._case = memoryview(struct.pack(">I", len(case)) + case)
        self._output_cap = output_cap
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
            if size > ANSWER_CAP:
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


def _read(descriptor: int) -> bytes | None:
    """What is there, None where nothing is yet, and nothing where the other end is closed."""
    try:
        return os.read(descriptor, PIPE_READ)
    except BlockingIOError:
        return None


def _become_candidate(load: dict[str, Any], user: int, tasks: int, answers: int, output: int) -> NoReturn:
    """In the forked process: give up every right, then hand over to the language. Never returns."""
    try:
        os.setsid()
        with open("/proc/self/oom_score_adj", "w") as adjustment:
            adjustment.write("1000")
        null = os.open(os.devnull, os.O_RDONLY)
        high = [os.dup2(descriptor, 50 + i) for i, descriptor in enumerate((null, output, output, tasks, answers))]
        for place, descriptor in enumerate(high):
            os.dup2(descriptor, place)
        os.closerange(5, 1024)
        for limit, value in (("CORE", 0), ("MSGQUEUE", 0), ("MEMLOCK", 0), ("NOFILE", 64), ("FSIZE", 1 << 24)):
            resource.setrlimit(getattr(resource, f"RLIMIT_{limit}"), (value, value))
        os.umask(0o077)
        os.chdir("/tmp")  # noqa: S108 - the container's one writable place
        os.environ.clear()
        become(user)
        launch.serve(load, 3, 4)
    finally:
        os._exit(120)
