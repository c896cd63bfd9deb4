"""The candidate's report, made anew from all interviews whenever it is asked for."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from service.core.attempt import Attempt
from service.core.estimate.estimate import Posterior
from service.core.estimate.history import History, Line, in_order
from service.core.estimate.settle import settling
from service.core.verdict import Verdict
from service.core.weakness import Report
from service.core.weakness import report as statistics
from service.flows.expire import expire_overdue
from service.flows.known import SHORT, known
from service.flows.ports import Ports
from service.flows.recommend import Recommended, chosen
from service.store import interviews

_VERDICTS = {short: verdict for verdict, short in SHORT.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The report, what to sit next, and the attempts that it rests on, the oldest first."""

    report: Report
    next: tuple[Recommended, ...]
    attempts: tuple[Attempt, ...]


def report(ports: Ports, candidate: int, *, now: datetime) -> Told:
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        seen = interviews.seen_slugs(tx, candidate)
    facts, problems = known(ports, candidate, now=now), ports.catalogue.problems
    posterior = Posterior.of(facts.history, ports.catalogue.families)
    estimates = posterior.estimates()
    made = statistics(
        facts.attempts,
        estimates,
        {slug: problem.labels for slug, problem in problems.items()},
        now=now,
        faster=posterior.changes(),
        settling=settling(posterior),
        left_out=facts.left_out,
        pending=facts.pending,
    )
    unseen = [problem for slug, problem in problems.items() if slug not in seen]
    following = tuple(chosen(ports, posterior, estimates, facts.history, unseen))
    return Told(report=made, next=following, attempts=facts.attempts)


def report_of(history: History, families: Mapping[str, str], *, now: datetime) -> Told:
    """Of a history from elsewhere: what it does not tell of is left out, and so is what to sit next."""
    lines = list(in_order(history))
    start = now - timedelta(days=history.now_day)
    posterior = Posterior.of(history, families)
    attempts = tuple(_attempt(line, start) for line, counts in lines if counts)
    made = statistics(
        attempts,
        posterior.estimates(),
        {line.problem: () for line, _ in lines},
        now=now,
        faster=posterior.changes(),
        settling=settling(posterior),
        left_out=sum(not counts for _, counts in lines),
    )
    return Told(report=made, next=(), attempts=attempts)


def _attempt(line: Line, start: datetime) -> Attempt:
    wrong = Counter[Verdict]()
    for short, count in line.wrong.items():
        wrong[_VERDICTS.get(short, Verdict.WRONG_ANSWER)] += count  # others may have names of their own
    return Attempt(
        interview_id=str(line.seq),
        slug=line.problem,
        patterns=line.patterns,
        difficulty=line.difficulty,
        outcome=line.outcome,
        seconds=line.seconds,
        limit_s=line.limit_s,
        wrong=dict(wrong),
        hints_s=() if line.hint_s is None else (line.hint_s,),
        labels_failed=(),
        ended_at=start + timedelta(days=line.day),
    )
