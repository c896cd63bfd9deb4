"""What the container's own control group accounts, version 2 or version 1. Where none is mounted (as in gVisor) the
processes are added up.
"""

import glob
import os

_VERSION_2 = os.path.exists("/sys/fs/cgroup/cgroup.controllers")
_KILLS = "/sys/fs/cgroup/memory.events" if _VERSION_2 else "/sys/fs/cgroup/memory/memory.oom_control"
_CPU = "/sys/fs/cgroup/cpu.stat" if _VERSION_2 else "/sys/fs/cgroup/cpuacct/cpuacct.usage"

ACCOUNTS = os.path.exists(_CPU)
"""Whether there is a control group, which then limits memory too."""

SLACK_NS = 20_000_000 if ACCOUNTS else 60_000_000
"""How far `cpu_ns` and the clocks of processes may lie apart by the way they are read."""

_NS_PER_TICK = 1_000_000_000 // os.sysconf("SC_CLK_TCK")

_kept: dict[str, int] = {}


def oom_kills() -> int:
    """How many processes the kernel has killed for want of memory since the container started."""
    return _field(_read(_KILLS), b"oom_kill")


def cpu_ns() -> int:
    """CPU time that all processes of the container have used."""
    if not ACCOUNTS:
        return sum(_ticks(path) for path in glob.glob("/proc/[0-9]*/stat")) * _NS_PER_TICK
    content = _read(_CPU)
    return _field(content, b"usage_usec") * 1000 if _VERSION_2 else int(content or 0)


def _ticks(stat: str) -> int:
    """Of a process and of those of its children that it has waited for."""
    try:
        with open(stat, "rb") as file:
            return sum(map(int, file.read().rpartition(b")")[2].split()[11:15]))
    except (OSError, ValueError):  # it has gone in the meantime
        return 0


def _field(content: bytes, name: bytes) -> int:
    for line in content.splitlines():
        key, _, value = line.partition(b" ")
        if key == name:
            return int(value)
    return 0


def _read(path: str) -> bytes:
    """The file's content now, through a descriptor that stays open: this is asked before and after each case."""
    try:
        if path not in _kept:
            _kept[path] = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        return os.pread(_kept[path], 4096, 0)
    except OSError:
        return b""
