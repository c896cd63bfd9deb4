"""A sandbox without an engine: what a program does is written in its first word."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from sandbox.errors import EngineTrouble
from sandbox.protocol import CaseReport, Exit, Fault, Heard, Report, Request
from sandbox.signature import Json

Program = Callable[..., CaseReport]


class FakeSandbox:
    """Programs are for Two Sum and problems with its signature. `faults` are raised first, one a run.

    `meanwhile` is called in the middle of every run: there a test does what happens at the same time.
    """

    def __init__(self) -> None:
        self.programs: dict[str, Program] = dict(PROGRAMS)
        self.faults: deque[Exception] = deque()
        self.asked: list[Request] = []
        self.released: list[str] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        self.asked.append(request)
        self.meanwhile()
        if self.faults:
            raise self.faults.popleft()
        program = self.programs[request.source.split()[0]]
        return Report(cases=tuple(tell_each((program(*case) for case in request.cases), heard)), memory_kib=9_000)

    def release(self, owner: str) -> None:
        self.released.append(owner)


def tell_each(reports: Iterable[CaseReport], heard: Heard | None) -> Iterator[CaseReport]:
    """Each is told as it is made, as sandboxes do, but for those that say that they were not run."""
    for place, report in enumerate(reports):
        if heard is not None and report.exit is not Exit.NOT_RUN:
            heard(place, report)
        yield report


def answers(answer: Json) -> Program:
    return lambda *_: CaseReport(exit=Exit.ANSWERED, answer=answer, cpu_ms=1.0, wall_ms=2.0)


def exits(exit_: Exit, fault: Fault | None = None) -> Program:
    return lambda *_: CaseReport(exit=exit_, fault=fault)


def raises(type_: str, message: str = "", line: int | None = 1) -> Program:
    return exits(Exit.RAISED, Fault(type=type_, message=message, line=line))


def engine_trouble() -> EngineTrouble:
    return EngineTrouble("the container is gone", "see: weakspot doctor")


def two_sum(nums: list[int], target: int) -> CaseReport:
    places: dict[int, int] = {}
    for i, value in enumerate(nums):
        if target - value in places:
            return answers([places[target - value], i])()
        places[value] = i
    return answers(None)()


PROGRAMS: dict[str, Program] = {
    "right": two_sum,
    "wrong": answers([0, 0]),
    "raises": raises("KeyError", "7"),
    "slow": exits(Exit.TIME_LIMIT),
    "large": exits(Exit.MEMORY_LIMIT),
    "loud": exits(Exit.OUTPUT_LIMIT),
    "dies": exits(Exit.DIED, Fault(type="", message="the process was ended by signal 11", line=None)),
    "broken": exits(Exit.REFUSED, Fault(type="SyntaxError", message="invalid syntax", line=1)),
}
