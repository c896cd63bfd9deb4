"""How a container is confined. Pure: limits and settings in, what the engine is asked for out."""

from dataclasses import dataclass
from typing import Any

OVERHEAD_MIB = 32
"""Memory of the supervisor and the tmpfs, on top of what the candidate may use."""

PROCESSES = 64
PROCESSES_OF_A_KERNEL = 256
"""Threads that a runtime's own kernel takes, which count as well, with those of each process in it."""

OWNER_LABEL = "weakspot.process"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """`runtime` is the engine's name of an OCI runtime, None its default one."""

    image: str
    memory_mib: int
    process: str
    runtime: str | None = None


def container(profile: Profile) -> dict[str, Any]:
    """Arguments of the engine's create call, but for its host part."""
    return {
        "image": profile.image,
        "stdin_open": True,
        "network_disabled": True,
        "labels": {OWNER_LABEL: profile.process},
    }


def host(profile: Profile) -> dict[str, Any]:
    memory = (profile.memory_mib + OVERHEAD_MIB) * 1024 * 1024
    return {
        "auto_remove": True,
        "network_mode": "none",
        "ipc_mode": "none",
        "runtime": profile.runtime,
        "cap_drop": ["ALL"],
        "cap_add": ["SETUID", "SETGID", "KILL"],
        "security_opt": ["no-new-privileges"],
        "read_only": True,
        "tmpfs": {"/tmp": "rw,noexec,nosuid,nodev,size=16m,nr_inodes=1k,mode=1777"},  # noqa: S108 - the container's one writable place
        "mem_limit": memory,
        "memswap_limit": memory,
        "pids_limit": PROCESSES if profile.runtime is None else PROCESSES + PROCESSES_OF_A_KERNEL,
        "nano_cpus": 1_000_000_000,
        "ulimits": [
            {"Name": "nofile", "Soft": 256, "Hard": 256},
            {"Name": "stack", "Soft": 1 << 30, "Hard": 1 << 30},
            *({"Name": name, "Soft": 0, "Hard": 0} for name in ("core", "memlock", "msgqueue")),
        ],
        "log_config": {"Type": "none"},
    }
