"""A round trip is two runs: what the first call makes of the arguments is all that the second one gets to see.

So its second half has a container of its own: in the memory of the one that knew the arguments they can be found.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sandbox.protocol import CaseReport, Exit, Fault, Heard, Report, Request
from sandbox.signature import Json, Kind

Run = Callable[[Request, Heard | None], Report]


def run(request: Request, once: Run, heard: Heard | None = None) -> Report:
    """Run the request by `once`, twice where it is a round trip: in two processes that share nothing."""
    if request.signature.kind is not Kind.ROUNDTRIP:
        return once(request, heard)
    there_call, back_call = request.signature.calls
    there = once(replace(request, signature=replace(request.signature, calls=(there_call,))), None)
    halfway = [_checked(case, there_call.name) for case in there.cases]
    _tell_failed(halfway, heard)
    texts: list[list[Json]] = [[case.answer] for case in halfway if case.exit is Exit.ANSWERED]
    back_signature = replace(request.signature, calls=(back_call,))
    back_owner = owners(request.owner)[1]
    back_request = replace(request, signature=back_signature, cases=tuple(texts), owner=back_owner)
    back = once(back_request, _joining(halfway, heard)) if texts else there
    answers = iter(back.cases)
    cases = tuple(_joined(case, next(answers)) if case.exit is Exit.ANSWERED else case for case in halfway)
    return Report(cases=cases, memory_kib=max(there.memory_kib, back.memory_kib))


def owners(owner: str) -> tuple[str, str]:
    """Whose containers the two halves of this owner's round trips use. All other runs use the first one's."""
    return owner, f"{owner}, on the way back"


def _checked(case: CaseReport, call: str) -> CaseReport:
    if case.exit is not Exit.ANSWERED or isinstance(case.answer, str):
        return case
    fault = Fault(type="TypeError", message=f"{call} must return a str", line=None)
    return replace(case, exit=Exit.RAISED, answer=None, fault=fault)


def _tell_failed(halfway: Sequence[CaseReport], heard: Heard | None) -> None:
    for place, case in enumerate(halfway):
        if heard is not None and case.exit not in (Exit.ANSWERED, Exit.NOT_RUN):
            heard(place, case)


def _joining(halfway: Sequence[CaseReport], heard: Heard | None) -> Heard | None:
    """Hears of the ways back, and tells of the whole cases."""
    if heard is None:
        return None
    answered = [(place, case) for place, case in enumerate(halfway) if case.exit is Exit.ANSWERED]

    def join(number: int, back: CaseReport) -> None:
        place, there = answered[number]
        heard(place, _joined(there, back))

    return join


def _joined(there: CaseReport, back: CaseReport) -> CaseReport:
    return replace(
        back,
        output=there.output + back.output,
        cpu_ms=there.cpu_ms + back.cpu_ms,
        wall_ms=there.wall_ms + back.wall_ms,
    )
