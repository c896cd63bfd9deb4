"""What one case of a process has used so far, by the kernel's own accounts."""

import os
import time
from contextlib import suppress

import cgroup

NS_PER_MS = 1_000_000
LOOK_AGAIN_NS = 10 * NS_PER_MS


class Clocks:
    """The clocks of one process, read from outside; they stand still when it is gone."""

    def __init__(self, pid: int) -> None:
        self._process = (~pid << 3) | 2  # the kernel's number for the CPU clock of a whole process
        self._schedule = _open(f"/proc/{pid}/schedstat")
        self._state = _open(f"/proc/{pid}/stat")
        self._last_cpu = 0

    def cpu_ns(self) -> int:
        with suppress(OSError):
            self._last_cpu = time.clock_gettime_ns(self._process)
        return self._last_cpu

    def others_ns(self) -> int:
        """CPU time of all that is in the container but this process and the supervisor."""
        return cgroup.cpu_ns() - time.process_time_ns() - self.cpu_ns()

    def starved_ns(self) -> int:
        """How long it had been ready, up to when it last ran, while others had the CPU. 0 where nothing tells."""
        fields = _content(self._schedule).split()
        return int(fields[1]) if fields else 0

    def is_ready(self) -> bool:
        """Whether it runs, or would if it got a CPU."""
        return _content(self._state).rpartition(b")")[2].strip().startswith(b"R")

    def close(self) -> None:
        os.close(self._schedule)
        os.close(self._state)


class Meter:
    """Runs from its making on. With `from_start` all that the process has used before counts too."""

    def __init__(self, clocks: Clocks, limits: dict[str, int], *, from_start: bool) -> None:
        self._clocks = clocks
        self._cpu_limit, self._wall_limit = limits["cpu_ms"] * NS_PER_MS, limits["wall_ms"] * NS_PER_MS
        self._wall = time.monotonic_ns()
        self._cpu = 0 if from_start else clocks.cpu_ns()
        self._others = clocks.others_ns()
        self._starved = clocks.starved_ns()

    def wall_ns(self) -> int:
        return time.monotonic_ns() - self._wall

    def used_ns(self) -> int:
        """CPU time of the process, and of others that it has made where these used any that is worth mentioning."""
        others = self._others_ns()
        return self._clocks.cpu_ns() - self._cpu + (others if others > cgroup.SLACK_NS else 0)

    def left_ns(self) -> int:
        """Of the limit that is nearer. Wall time in which others than its own had the CPU is not held against it.

        One CPU is the most that a container can use, so no look is due before this time has passed.
        """
        wall = self._wall_limit - self.wall_ns()
        if wall <= 0:
            wall += max(0, self._clocks.starved_ns() - self._starved - self._others_ns())
        if wall <= 0 and self._clocks.is_ready():  # it does not wait for anything but a CPU
            wall = LOOK_AGAIN_NS
        return min(self._cpu_limit - self.used_ns(), wall)

    def _others_ns(self) -> int:
        return self._clocks.others_ns() - self._others


def _content(descriptor: int) -> bytes:
    try:
        return os.pread(descriptor, 1024, 0)
    except OSError:  # the process is gone
        return b""


def _open(path: str) -> int:
    """To be read from again and again; nothing at all where there is no such file."""
    try:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)
