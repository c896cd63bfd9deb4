"""All that is known of a candidate: attempts, and the history that the model sees."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from service.core.attempt import Attempt, attempt_of, counts, training_of
from service.core.estimate.history import History, Line
from service.core.interview import Interview, State
from service.core.verdict import Verdict
from service.flows.expire import expire_overdue
from service.flows.ports import Ports
from service.store import interviews, submissions

SHORT = {
    Verdict.WRONG_ANSWER: "WA",
    Verdict.TIME_LIMIT_EXCEEDED: "TLE",
    Verdict.MEMORY_LIMIT_EXCEEDED: "MLE",
    Verdict.OUTPUT_LIMIT_EXCEEDED: "OLE",
    Verdict.RUN_TIME_ERROR: "RE",
    Verdict.COMPILE_ERROR: "CE",
}
"""Verdicts as histories name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """`attempts` are the evidence, the oldest first. `left_out` counts ended interviews that are none, `pending` those
    with a submission still to be judged.
    """

    attempts: tuple[Attempt, ...]
    history: History
    left_out: int
    pending: int


def known(ports: Ports, candidate: int, *, now: datetime) -> Known:
    """From ended interviews on problems that are still in the catalogue."""
    with ports.store.begin() as tx:
        name = interviews.candidate_name(tx, candidate)
        ended = [one for one in interviews.all_of(tx, candidate) if one.state is not State.RUNNING][::-1]
        there = [one for one in ended if one.slug in ports.catalogue.problems]
        ids = [one.id for one in there]
        handed_in, logs = submissions.of_interviews(tx, ids), interviews.logs_of(tx, ids)
    sat: list[Attempt] = []
    for one in there:
        facts = one, ports.catalogue.problem(one.slug), handed_in[one.id], logs[one.id]
        made = attempt_of(*facts) if counts(one) else training_of(*facts)
        if made is not None:
            sat.append(made)
    attempts = tuple(one for one in sat if one.limit_s is not None)
    evidence = sum(map(counts, there))
    return Known(
        attempts=attempts,
        history=_history(name, ended, sat, now),
        left_out=len(ended) - evidence,
        pending=evidence - len(attempts),
    )


def exported(ports: Ports, candidate: int, *, now: datetime) -> History:
    """The history, but for the problem that is being sat again: its patterns are a secret meanwhile."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        running = interviews.running(tx, candidate)
    history = known(ports, candidate, now=now).history
    slug = running.slug if running is not None else None
    return replace(history, lines=tuple(line for line in history.lines if line.problem != slug))


def _history(name: str, ended: Sequence[Interview], sat: Sequence[Attempt], now: datetime) -> History:
    """Days count from the first start on."""
    first = min((one.started_at for one in ended), default=now)

    def day(at: datetime) -> float:
        return (at - first) / timedelta(days=1)

    lines = tuple(_line(seq, one, day(one.ended_at)) for seq, one in enumerate(sat, start=1))
    # Whoever set the clock back has interviews that have not been yet.
    return History(candidate=name, now_day=max([day(now), *(line.day for line in lines)]), lines=lines)


def _line(seq: int, one: Attempt, day: float) -> Line:
    return Line(
        seq=seq,
        day=day,
        problem=one.slug,
        patterns=one.patterns,
        difficulty=one.difficulty,
        outcome=one.outcome,
        seconds=one.seconds,
        limit_s=one.limit_s,
        wrong={SHORT[verdict]: count for verdict, count in one.wrong.items()},
        hint_s=min(one.hints_s, default=None),
    )
