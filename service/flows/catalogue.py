"""The problems as one candidate sees them."""

from dataclasses import dataclass
from datetime import datetime

from service.core.interview import State
from service.core.problem import Problem
from service.core.verdict import Verdict
from service.flows.expire import expire_overdue
from service.flows.ports import Ports
from service.store import interviews, submissions


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """`done`: an interview on it has ended and none is running, so that its pattern is no secret any more."""

    problem: Problem
    seen: bool
    solved: bool
    done: bool


def listed(ports: Ports, candidate: int, *, now: datetime) -> list[Listed]:
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        sat = interviews.all_of(tx, candidate)
        handed_in = submissions.of_interviews(tx, [one.id for one in sat])
    running = {one.slug for one in sat if one.state is State.RUNNING}
    seen = {one.slug for one in sat}
    solved = {
        one.slug
        for one in sat
        if any(done.result and done.result.verdict is Verdict.ACCEPTED for done in handed_in[one.id])
    }
    return [
        Listed(problem=problem, seen=slug in seen, solved=slug in solved, done=slug in seen - running)
        for slug, problem in ports.catalogue.problems.items()
    ]
