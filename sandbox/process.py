"""Names of processes that no other one ever has: host, number, and start. They tell who left something behind."""

import os


def this() -> str:
    return f"{os.uname().nodename}:{os.getpid()}:{_started(os.getpid())}"


def is_alive(name: str) -> bool:
    """Whether the process may still run. One of another host always may."""
    host, pid, started = name.rsplit(":", 2)
    return host != os.uname().nodename or _started(int(pid)) == started


def _started(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[19]
    except OSError:
        return "unknown"
