"""The candidate's report, made anew from all interviews whenever it is asked for."""

from dataclasses import dataclass
from datetime import datetime

from service.core.estimate.estimate import Posterior
from service.core.weakness import Report
from service.core.weakness import report as statistics
from service.flows.expire import expire_overdue
from service.flows.known import known
from service.flows.ports import Ports
from service.flows.recommend import Recommended, chosen
from service.store import interviews


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The report, and what to sit next."""

    report: Report
    next: tuple[Recommended, ...]


def report(ports: Ports, candidate: int, *, now: datetime) -> Told:
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        seen = interviews.seen_slugs(tx, candidate)
    facts, problems = known(ports, candidate, now=now), ports.catalogue.problems
    posterior = Posterior.of(facts.history, ports.catalogue.families)
    made = statistics(
        facts.attempts,
        posterior.estimates(),
        {slug: problem.labels for slug, problem in problems.items()},
        now=now,
        left_out=facts.left_out,
        pending=facts.pending,
    )
    unseen = [problem for slug, problem in problems.items() if slug not in seen]
    return Told(report=made, next=tuple(chosen(ports, posterior, facts.history, unseen)))
