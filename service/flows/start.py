"""Start an interview: a named problem, or one not yet seen."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from service.core.errors import Conflict, Invalid
from service.core.estimate.estimate import Posterior
from service.core.estimate.history import History
from service.core.interview import (
    FEWEST_MINUTES,
    LIMIT_MINUTES,
    MOST_MINUTES,
    EventKind,
    Interview,
    deadline,
)
from service.core.problem import Difficulty, Problem
from service.flows.expire import expire_overdue
from service.flows.known import known
from service.flows.ports import Ports
from service.flows.recommend import in_order, option
from service.flows.source import require_language
from service.store import interviews
from service.store.engine import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the candidate asks for. `slug` names the problem; without it the best of those not yet seen is taken, within
    `difficulty` and `among` where they are given. `minutes` is 20 to 30; without it the difficulty decides.
    """

    slug: str | None = None
    difficulty: Difficulty | None = None
    among: Sequence[str] = ()
    minutes: int | None = None
    practice: bool = False
    language: str = "python"


def start(ports: Ports, candidate: int, wish: Wish, *, now: datetime) -> Interview:
    """Raises NotFound, Invalid, or Conflict where an interview is running or nothing unseen is left."""
    require_language(ports, wish.language)
    _require_minutes(wish)
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        _require_none_running(tx, candidate)
        seen = interviews.seen_slugs(tx, candidate)
    problem, posterior = _picked(ports, candidate, wish, seen, now)
    ports.catalogue.cases(problem.slug)  # a problem that can't be judged must not start a clock
    interview = _interview(candidate, problem, wish, now, first_time=problem.slug not in seen)
    forecast = _forecast(ports, posterior, interview, now)
    with ports.store.begin() as tx:
        _require_none_running(tx, candidate)
        interviews.add(tx, interview)
        _log(tx, interview, now, forecast)
    return interview


def _picked(
    ports: Ports, candidate: int, wish: Wish, seen: set[str], now: datetime
) -> tuple[Problem, Posterior | None]:
    """With the posterior where it was needed."""
    if wish.slug is not None:
        return ports.catalogue.problem(wish.slug), None
    unseen = _unseen(ports, wish, seen)  # what can't be had is said before anything is worked out
    history, posterior = _model(ports, candidate, now)
    best = in_order(posterior, posterior.estimates(), history, unseen)[0]
    return ports.catalogue.problem(best.slug), posterior


def _require_none_running(tx: Transaction, candidate: int) -> None:
    if (running := interviews.running(tx, candidate)) is not None:
        raise Conflict(f"an interview on {running.slug} is running", "end it first: weakspot finish")


def _require_minutes(wish: Wish) -> None:
    if wish.minutes is not None and not FEWEST_MINUTES <= wish.minutes <= MOST_MINUTES:
        raise Invalid(
            f"{wish.minutes} minutes is not from {FEWEST_MINUTES} to {MOST_MINUTES}",
            "choose a limit in that range, or practise without one: --practice",
        )
    if wish.practice and wish.minutes is not None:
        raise Invalid("practice has no limit", "leave out either --practice or --minutes")


def _unseen(ports: Ports, wish: Wish, seen: set[str]) -> list[Problem]:
    wanted = [ports.catalogue.problem(slug) for slug in wish.among] or list(ports.catalogue.problems.values())
    if wish.difficulty is not None:
        wanted = [problem for problem in wanted if problem.difficulty is wish.difficulty]
    unseen = [problem for problem in wanted if problem.slug not in seen]
    if not unseen:
        raise Conflict(
            "there is no problem left that you have not seen" if wanted else "no problem is of this kind",
            "name one to sit it again (it will not count), or widen your choice: see weakspot problems",
        )
    return unseen


def _model(ports: Ports, candidate: int, now: datetime) -> tuple[History, Posterior]:
    history = known(ports, candidate, now=now).history
    return history, Posterior.of(history, ports.catalogue.families)


def _forecast(ports: Ports, posterior: Posterior | None, interview: Interview, now: datetime) -> float | None:
    """The chance to solve it unaided, to be checked later; None where it can't count."""
    if not interview.first_time or interview.limit_s is None:
        return None
    if posterior is None:
        _, posterior = _model(ports, interview.candidate_id, now)
    problem = ports.catalogue.problem(interview.slug)
    [forecast] = posterior.forecasts([option(problem, interview.limit_s)])
    return round(float(forecast), 3)


def _interview(candidate: int, problem: Problem, wish: Wish, now: datetime, *, first_time: bool) -> Interview:
    limit_s = None if wish.practice else 60 * (wish.minutes or LIMIT_MINUTES[problem.difficulty])
    return Interview(
        id=secrets.token_hex(8),
        candidate_id=candidate,
        slug=problem.slug,
        language=wish.language,
        practice=wish.practice,
        first_time=first_time,
        started_at=now,
        limit_s=limit_s,
        deadline_at=deadline(now, limit_s),
    )


def _log(tx: Transaction, interview: Interview, now: datetime, forecast: float | None) -> None:
    facts: dict[str, object] = {} if forecast is None else {"forecast": forecast}
    facts |= {"limit_s": interview.limit_s, "practice": interview.practice}
    interviews.log(tx, interview.id, now, EventKind.STARTED, **facts)
    interviews.log(tx, interview.id, now, EventKind.STATEMENT_SHOWN)
