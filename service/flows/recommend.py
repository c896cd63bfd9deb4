"""What to sit next, among the problems not yet seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from service.core.estimate.estimate import Estimate, Posterior
from service.core.estimate.history import History
from service.core.estimate.recommend import Option, Recommendation, recommend
from service.core.estimate.returns import overdue_days
from service.core.interview import LIMIT_MINUTES
from service.core.problem import Problem
from service.flows.expire import expire_overdue
from service.flows.known import known
from service.flows.ports import Ports
from service.store import interviews

SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended:
    problem: Problem
    minutes: int
    why: Recommendation


def recommended(ports: Ports, candidate: int, *, now: datetime) -> list[Recommended]:
    """The three best, each for another pattern as long as there is one; fewer where less is unseen."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        seen = interviews.seen_slugs(tx, candidate)
    unseen = [problem for slug, problem in ports.catalogue.problems.items() if slug not in seen]
    history = known(ports, candidate, now=now).history
    posterior = Posterior.of(history, ports.catalogue.families)
    return chosen(ports, posterior, posterior.estimates(), history, unseen)


def chosen(
    ports: Ports,
    posterior: Posterior,
    estimates: Mapping[str, Estimate],
    history: History,
    unseen: Sequence[Problem],
) -> list[Recommended]:
    ordered = in_order(posterior, estimates, history, unseen)
    patterns: set[str] = set()
    first, others = list[Recommendation](), list[Recommendation]()
    for one in ordered:
        (others if one.pattern in patterns else first).append(one)
        patterns.add(one.pattern)
    return [_recommended(ports, one) for one in [*first, *others][:SHOWN]]


def in_order(
    posterior: Posterior, estimates: Mapping[str, Estimate], history: History, unseen: Sequence[Problem]
) -> list[Recommendation]:
    """All of them, the best first. Equals come in an order that is the candidate's own."""
    options = [option(problem, 60 * LIMIT_MINUTES[problem.difficulty]) for problem in unseen]
    random = Random(f"{history.candidate} {len(history.lines)}")  # noqa: S311 - repeatable, not secret
    random.shuffle(options)
    return recommend(posterior, estimates, overdue_days(history), options)


def option(problem: Problem, limit_s: float) -> Option:
    return Option(slug=problem.slug, patterns=problem.patterns, difficulty=problem.difficulty, limit_s=limit_s)


def _recommended(ports: Ports, why: Recommendation) -> Recommended:
    problem = ports.catalogue.problem(why.slug)
    return Recommended(problem=problem, minutes=LIMIT_MINUTES[problem.difficulty], why=why)
