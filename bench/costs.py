"""Where the CPU time of a submission goes: in a warm container, and where one is started for it."""

import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from rich.table import Table

from bench.subjects import CHEAP, judged
from bench.turns import console
from sandbox.docker.sandbox import DockerSandbox

CASES = 20
WARM, STARTED = 300, 30
"""So many submissions of each kind."""
COLUMNS = ("all", "judge", "supervisor", "candidate", "engine", "rest")
"""The rest is the kernel's own work, runc, and what has ended by then."""

_TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")
_ENGINE = ("dockerd", "containerd")
_SUPERVISOR = b"/opt/weakspot/supervisor.py"


def measure() -> None:
    cases = CHEAP.cases(CASES)
    table = Table("", *COLUMNS, title=f"CPU ms of one submission, {CASES} cases", title_justify="left")
    with closing(DockerSandbox(spares=0)) as sandbox:

        def in_a_new_one(number: int) -> None:
            judged(sandbox, CHEAP, cases, f"costs {number}")
            sandbox.release(f"costs {number}")

        judged(sandbox, CHEAP, cases, "costs")
        table.add_row("a warm container", *_spent(WARM, lambda _: judged(sandbox, CHEAP, cases, "costs")))
        table.add_row("one of its own", *_spent(STARTED, in_a_new_one))
    console.print(table)


def busy_ms() -> float:
    """CPU time of all processes of this machine since it was started: what is not idle, from /proc/stat."""
    user, nice, system, _, _, irq, soft, *_ = map(int, Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:])
    return (user + nice + system + irq + soft) * _TICK_MS


def _spent(count: int, submit: Callable[[int], object]) -> list[str]:
    """What one of so many costs, a column each."""
    before = _accounts()
    for number in range(count):
        submit(number)
    spent = [(after - then) / count for after, then in zip(_accounts(), before, strict=True)]
    return [f"{one:.1f}" for one in (*spent, spent[0] - sum(spent[1:]))]


def _accounts() -> tuple[float, ...]:
    judge = os.times()
    supervisors = [used_ms(path) for path in Path("/proc").glob("[0-9]*") if _SUPERVISOR in _read(path / "cmdline")]
    engine = [
        used_ms(path) for path in Path("/proc").glob("[0-9]*") if _read(path / "comm").decode().strip() in _ENGINE
    ]
    return (
        busy_ms(),
        1000 * (judge.user + judge.system),
        sum(own for own, _ in supervisors),
        sum(children for _, children in supervisors),
        sum(map(sum, engine)),
    )


def used_ms(process: Path) -> tuple[float, float]:
    """CPU ms of the process, and of its children that have ended."""
    fields = _read(process / "stat").rpartition(b")")[2].split()
    if not fields:
        return 0.0, 0.0
    user, system, of_children, system_of_children = (int(field) * _TICK_MS for field in fields[11:15])
    return user + system, of_children + system_of_children


def _read(path: Path) -> bytes:
    with suppress(OSError):
        return path.read_bytes()
    return b""
