"""What is asked of a sandbox and what it answers: values only, the same for every language and engine."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

from sandbox.signature import Json, Signature


class Exit(StrEnum):
    """How one case ended, as the supervisor saw it. Whether an answer is right is not its business."""

    ANSWERED = "answered"
    RAISED = "raised"
    DIED = "died"
    TIME_LIMIT = "time_limit"
    MEMORY_LIMIT = "memory_limit"
    OUTPUT_LIMIT = "output_limit"
    REFUSED = "refused"
    NOT_RUN = "not_run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """CPU and wall time and output are limits of one case; memory is shared by all processes of the run.

    After `overruns` cases that ran out of time, or `total_ms` of wall time, the remaining cases are not run.
    """

    cpu_ms: int = 1000
    wall_ms: int = 6000
    memory_mib: int = 256
    output_kib: int = 1024
    overruns: int = 3
    total_ms: int = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Run `source` on every item of `cases`, each the list of one case's arguments.

    `owner` names whose run it is: two owners never share a container.
    """

    language: str
    source: str
    signature: Signature
    cases: tuple[list[Json], ...]
    limits: Limits
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What went wrong in the candidate's code. `line` is a line of the submission, or None.

    All of it but `line` is text that the candidate's process wrote: show it to nobody but the candidate.
    """

    type: str
    message: str
    line: int | None
    trace: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReport:
    exit: Exit
    answer: Json = None
    fault: Fault | None = None
    output: str = ""
    cpu_ms: float = 0.0
    wall_ms: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One CaseReport for each case asked, in order. `memory_kib` is the peak of the largest process."""

    cases: tuple[CaseReport, ...]
    memory_kib: int


Heard: TypeAlias = Callable[[int, CaseReport], object]
"""Is told a case's place and its report, and must not take long: the run waits for it."""


class Sandbox(Protocol):
    """Runs code that nobody trusts. Raises sandbox.errors.SandboxError for a fault that is not the code's."""

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        """`heard` is told of each case that was run, soon after it is done; those of a round trip in any order."""
        ...

    def release(self, owner: str) -> None:
        """Throw away what is kept warm for this owner. Unknown owners are no error."""
        ...
