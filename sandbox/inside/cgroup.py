"""What the container's own control group accounts: version 2, version 1, or nothing where none is mounted."""

import os

_VERSION_2 = os.path.exists("/sys/fs/cgroup/cgroup.controllers")
_KILLS = "/sys/fs/cgroup/memory.events" if _VERSION_2 else "/sys/fs/cgroup/memory/memory.oom_control"
_CPU = "/sys/fs/cgroup/cpu.stat" if _VERSION_2 else "/sys/fs/cgroup/cpuacct/cpuacct.usage"

_kept: dict[str, int] = {}


def oom_kills() -> int:
    """How many processes the kernel has killed for want of memory since the container started."""
    return _field(_read(_KILLS), b"oom_kill")


def cpu_ns() -> int:
    """CPU time that all processes of the container have used, 0 where nothing accounts for it."""
    content = _read(_CPU)
    return _field(content, b"usage_usec") * 1000 if _VERSION_2 else int(content or 0)


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
